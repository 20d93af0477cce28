//! Who gets what of a price.
use crate::money::Money;

/// An amount divided; the parts add up to it to the centime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FairSplit {
    pub cooperative: Money,
    pub platform: Money,
    /// Packaging and the cost of the payment.
    pub packing: Money,
}

impl FairSplit {
    /// Of `amount`, by the shares of a cooperative in basis points; what they leave is the cooperative's.
    pub fn of(amount: Money, commission_bp: i32, packaging_bp: i32) -> Self {
        let parts = amount.split_bp(&[commission_bp, packaging_bp]);
        Self {
            platform: parts[0],
            packing: parts[1],
            cooperative: parts[2],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FairSplit;
    use crate::money::Money;

    #[test]
    fn the_cooperative_gets_what_the_shares_leave() {
        let split = FairSplit::of(Money::dirhams(145), 700, 500);
        let parts = [split.cooperative, split.platform, split.packing].map(Money::in_centimes);
        assert_eq!(parts, [12_760, 1_015, 725]);
    }
}
