//! Sentences by key, with up to three variables. A key that does not exist is shown as it is: a visitor loses one
//! sentence, never the page; tests stop on it.
use fluent_bundle::{FluentArgs, FluentValue};

use super::{Locale, catalogue};

/// What a sentence may take as a variable: an integer (which also chooses the plural) or a text.
pub trait Arg {
    /// The value as Fluent wants it.
    fn value(&self) -> FluentValue<'_>;
}

/// An integer of any width that rows and counts come in.
pub trait Integer {
    /// The same number in one width.
    fn as_i64(&self) -> i64;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Integer for $type {
            fn as_i64(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
        impl Arg for $type {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(self.as_i64())
            }
        }
    )*};
}
integers!(u8 i16 u16 i32 u32 i64 u64 usize);

impl<T: Integer + ?Sized> Integer for &T {
    fn as_i64(&self) -> i64 {
        (**self).as_i64()
    }
}

impl<T: Arg + ?Sized> Arg for &T {
    fn value(&self) -> FluentValue<'_> {
        (**self).value()
    }
}

impl Arg for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}

impl Arg for String {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

impl Locale {
    /// The sentence of a key.
    pub fn t(self, key: &str) -> String {
        catalogue::phrase(self, key, None)
    }

    /// The sentence of a key with one variable.
    pub fn t1(self, key: &str, name: &str, value: impl Arg) -> String {
        let mut args = FluentArgs::with_capacity(1);
        args.set(name, value.value());
        catalogue::phrase(self, key, Some(&args))
    }

    /// The sentence of a key with two variables.
    pub fn t2(self, key: &str, name1: &str, value1: impl Arg, name2: &str, value2: impl Arg) -> String {
        let mut args = FluentArgs::with_capacity(2);
        args.set(name1, value1.value());
        args.set(name2, value2.value());
        catalogue::phrase(self, key, Some(&args))
    }

    /// The sentence of a key with three variables; the widest we need.
    #[allow(clippy::too_many_arguments, reason = "three named variables read best side by side")]
    pub fn t3(
        self,
        key: &str,
        name1: &str,
        value1: impl Arg,
        name2: &str,
        value2: impl Arg,
        name3: &str,
        value3: impl Arg,
    ) -> String {
        let mut args = FluentArgs::with_capacity(3);
        args.set(name1, value1.value());
        args.set(name2, value2.value());
        args.set(name3, value3.value());
        catalogue::phrase(self, key, Some(&args))
    }
}
