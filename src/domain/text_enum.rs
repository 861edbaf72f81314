//! `text_enum!`: an enum that the database, the audit and JSON all know by the same short word.

/// Declares an enum whose variants carry a fixed word; gives `as_str`, `parse`, `ALL` and serde by that word.
macro_rules! text_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every variant, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for the variant in the database and in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The variant a word stands for.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.as_str() == word)
            }

            /// The position in [`Self::ALL`]; buttons carry it.
            #[must_use]
            pub fn index(self) -> i64 {
                Self::ALL.iter().position(|variant| *variant == self).map_or(0, |at| at as i64)
            }

            /// The variant at a position of [`Self::ALL`].
            #[must_use]
            pub fn at(index: i64) -> Option<Self> {
                usize::try_from(index).ok().and_then(|at| Self::ALL.get(at)).copied()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                Self::parse(&word)
                    .ok_or_else(|| serde::de::Error::custom(format!(concat!("unknown ", stringify!($name), " '{}'"), word)))
            }
        }
    };
}

pub(crate) use text_enum;
