//! The options of an action plan: everything that can be done, gone through one by one with the person it happened to
//! (001 §3.1, `domain` §1.8). Nothing is done that they do not agree to.

use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, Type},
};

/// What an option takes, besides that the victim agrees to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// The police come first, so that evidence is not spoiled (001 §5).
    PoliceFirst,
    /// Nobody too young is interviewed; the tenant is (001 §9).
    OldEnough,
    /// Consent to share, or safeguarding (001 §3.1, 000 §5.1).
    Sharing,
    /// Legal advice is recorded (001 §3.2, 13).
    LegalAdvice,
    /// Vulnerability is considered and documented (004 §7).
    Vulnerability,
    /// The officer's report (001 §7).
    OfficerReport,
    /// The form for a transfer (001 §7).
    TransferForm,
    /// A photograph before anything is mended or removed (001 §4).
    Photograph,
    /// That no evidence has to be kept (004 §4.8).
    EvidenceFree,
    /// That it is safe and appropriate (000 §5.3).
    Safe,
    /// That whoever did it is our tenant, or in a tenant's household (000 §5.3).
    OurTenancy,
    /// That it is proven who did it (001 §13).
    Proof,
    /// Evidence (004 §6.3-6.4).
    Evidence,
    /// A description in words: the list does not name it.
    Description,
}

/// An option of an action plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PlanOption {
    /// The word it is stored and sent as.
    pub code: &'static str,
    /// Its name for officers.
    pub name: &'static str,
    /// Where its rule stands.
    pub source: &'static str,
    /// Whether a manager authorises it.
    pub approved: bool,
    /// What it takes, besides that the victim agrees.
    pub needs: &'static [Need],
}

/// A referral to support.
pub const SUPPORT: &str = "AP05";
/// Security on the home.
pub const SECURITY: &str = "AP08";
/// Repairs, and the removal of graffiti.
pub const REPAIR: &str = "AP11";
/// What the list does not name.
pub const OTHER: &str = "AP23";

impl PlanOption {
    /// The sentence of `locales` that names it to the public.
    pub fn message(&self) -> String {
        format!("option-{}", self.code.to_lowercase())
    }
}

const fn option(
    code: &'static str,
    name: &'static str,
    source: &'static str,
    needs: &'static [Need],
) -> PlanOption {
    PlanOption { code, name, source, approved: false, needs }
}

/// Every option, in the order in which they are gone through.
pub const OPTIONS: [PlanOption; 23] = [
    option(
        "AP01",
        "Interview the alleged perpetrator",
        "001 §3.1, 5, 9",
        &[Need::PoliceFirst, Need::OldEnough],
    ),
    option(
        "AP02",
        "Contact the police: use our telephone, accompany, or we report",
        "001 §3.1, 5; 000 §5.1",
        &[Need::Sharing],
    ),
    option(
        "AP03",
        "Refer to another agency: social services, education, other",
        "001 §3.1",
        &[Need::Sharing],
    ),
    option(
        "AP04",
        "Legal action: injunction, notice, demotion, possession",
        "001 §3.1, 13; 004 §6-7",
        &[Need::LegalAdvice, Need::Vulnerability],
    ),
    option(
        SUPPORT,
        "Referral to support: a specialist group or Victim Support",
        "001 §3.1-3.2; 003 §5.4",
        &[Need::Sharing],
    ),
    option(
        "AP06",
        "Obtain information: neighbours, doctor, hospital, law centre",
        "001 §3.1, 8",
        &[Need::Sharing],
    ),
    option("AP07", "Temporary accommodation", "001 §3.1, 7; 004 §4.7", &[]),
    PlanOption {
        approved: true,
        ..option(SECURITY, "Special security measures", "001 §4; 003 §5.4.1; 004 §4.8", &[])
    },
    option(
        "AP09",
        "Present the case for a management transfer",
        "001 §7; 003 §5.4.1",
        &[Need::OfficerReport],
    ),
    option("AP10", "Pursue a transfer request", "001 §7", &[Need::TransferForm]),
    option(
        REPAIR,
        "Repair, or remove graffiti",
        "001 §4; 003 §5.4.1; 004 §4.8",
        &[Need::Photograph, Need::EvidenceFree],
    ),
    option("AP12", "Hold a review meeting", "001 §3.1", &[]),
    option("AP13", "Parental Control Agreement", "001 §3.1", &[]),
    option("AP14", "Acceptable Behaviour Agreement or Contract", "001 §3.1; 000 §5.3", &[]),
    option("AP15", "Warning, spoken or written", "000 §5.3; 001 §9", &[]),
    option("AP16", "Mediation", "000 §5.3", &[Need::Safe]),
    option("AP17", "Support police action or a civil injunction", "000 §5.3", &[]),
    option("AP18", "Tenancy enforcement", "000 §5.3", &[Need::OurTenancy, Need::Vulnerability]),
    option(
        "AP19",
        "Diary sheets, CCTV, loan of telephone or camera, call costs, help with insurance forms",
        "000 §5.2; 001 §6; 003 §5.4.1",
        &[],
    ),
    option("AP20", "Restorative justice, through the support service", "003 §5.4.2", &[Need::Sharing]),
    option("AP21", "Recharge damage to the perpetrator", "001 §13; 003 §5.4.1", &[Need::Proof]),
    option(
        "AP22",
        "Suspend the perpetrator's transfer, flag for allocations",
        "004 §6.3-6.4",
        &[Need::Evidence],
    ),
    option(OTHER, "Any other further action", "001 §3.1", &[Need::Description]),
];

/// Which option is meant: one of the list or none of it, and never the text that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OptionCode(Option<&'static PlanOption>);

impl OptionCode {
    /// The option, if it is one.
    pub fn option(self) -> Option<&'static PlanOption> {
        self.0
    }

    /// The option of that code.
    pub fn of(code: &str) -> Self {
        Self(OPTIONS.iter().find(|option| option.code == code))
    }
}

impl<'de> Deserialize<'de> for OptionCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::of(&String::deserialize(deserializer)?))
    }
}

impl Serialize for OptionCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.map(|option| option.code).serialize(serializer)
    }
}

impl PartialSchema for OptionCode {
    fn schema() -> RefOr<Schema> {
        let lines = OPTIONS.iter().map(|option| {
            let approved = if option.approved { "; a manager authorises it" } else { "" };
            format!("`{}` {} ({}){approved}", option.code, option.name, option.source)
        });
        ObjectBuilder::new()
            .schema_type(Type::String)
            .enum_values(Some(OPTIONS.map(|option| option.code)))
            .description(Some(lines.collect::<Vec<_>>().join("\n\n")))
            .into()
    }
}

impl ToSchema for OptionCode {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options_are_numbered_without_a_gap_and_each_says_where_it_comes_from() {
        for (number, option) in (1..).zip(OPTIONS) {
            assert_eq!(option.code, format!("AP{number:02}"));
            assert!(option.source.contains('§') && !option.name.is_empty(), "{}", option.code);
        }
    }

    #[test]
    fn a_manager_authorises_security_and_the_police_come_before_an_interview() {
        let approved = OPTIONS.iter().filter(|option| option.approved).map(|option| option.code);
        assert_eq!(approved.collect::<Vec<_>>(), [SECURITY]);
        assert!(OPTIONS[0].needs.contains(&Need::PoliceFirst));
    }

    #[test]
    fn what_is_no_option_is_forgotten_at_once() {
        let sent: OptionCode = serde_json::from_str("\"Mrs Khan of 4 Hill Street\"").unwrap();
        assert_eq!(sent.option(), None);
        assert_eq!(serde_json::to_string(&sent).unwrap(), "null");
        let known: OptionCode = serde_json::from_str("\"AP05\"").unwrap();
        assert_eq!(serde_json::to_string(&known).unwrap(), "\"AP05\"");
    }
}
