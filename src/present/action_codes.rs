//! `actions!`: the actions of buttons, each with its code; writing and reading them follow from it.

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident: $kind:ty),+ })? = $code:literal;)*) => {
        /// What pressing a button does. Codes are never reused for something else: old buttons stay on phones.
        #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Action { $($(#[$doc])* $name $({ $($field: $kind),+ })?),* }

        impl Action {
            /// The code and the numbers of the action.
            #[must_use]
            pub fn encode(&self) -> (&'static str, Vec<i64>) {
                match self {
                    $(Self::$name $({ $($field),+ })? => ($code, vec![$($($field.to_number()),+)?]),)*
                }
            }

            /// The action a code and its numbers stand for, if there is one.
            #[must_use]
            pub fn decode(code: &str, numbers: &[i64]) -> Option<Self> {
                let mut numbers = numbers.iter().copied();
                let action = match code {
                    $($code => Self::$name $({ $($field: Argument::from_number(numbers.next()?)?),+ })?,)*
                    _ => return None,
                };
                numbers.next().is_none().then_some(action)
            }

            /// Every code, for the test that none stands twice.
            pub const CODES: &'static [&'static str] = &[$($code),*];
        }
    };
}
pub(crate) use actions;
