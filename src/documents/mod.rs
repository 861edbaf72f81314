//! Files in and out: what people send is read here, what they are sent is written here.

pub mod plain_text;
pub mod tables;
