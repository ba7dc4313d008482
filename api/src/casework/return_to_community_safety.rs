//! The return to the community safety partnership: in full with consent, and as figures alone without it (001 §3.2, 13).

use entity::{
    answers::Answers,
    fault::{Attempting, Fault},
    moment::Moment,
    partner::PartnerKind,
    report,
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct, case_file::ConsentPurpose, disclose::CONSENT, in_words::InWords, refer::partner,
    work::Work,
};
use crate::{
    access::Act,
    refusal::{Refusal, Rule},
};

const ATTEMPT: &str = "counting for the community safety partnership";
const NO_FIGURES: Rule = Rule::new(
    "figures_need_consent",
    "The policy lets nothing go to the community safety partnership without consent, not even figures.",
);

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// All of it: with consent, or on a ground that is on record.
    Full,
    /// What could tell who is left out (001 §3.2).
    FiguresOnly,
}

/// Make the return to the community safety partnership. The answer's `figures` are what is to be sent: types of incident,
/// strands, the month, the first half of the postcode, how far the case has come. Of a return in full, `reports` names the
/// reports that go with it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnToCommunitySafety {
    /// How much is told.
    pub extent: Extent,
    /// The partnership, where it is on the list of partner agencies.
    pub partner_id: Option<Uuid>,
    /// What has to be said to it; never sent with figures alone.
    pub note: Option<InWords>,
}

impl CaseAct for ReturnToCommunitySafety {
    const ACT: Act = Act::ReturnToCommunitySafety;
    const PATH: &'static str = "community-safety-returns";
    const TITLE: &'static str = "Make the return to the community safety partnership";

    fn example() -> Value {
        json!({ "extent": "figures_only", "partner_id": null, "note": null })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        const PURPOSE: ConsentPurpose = ConsentPurpose::ShareCommunitySafety;
        if let Some(id) = self.partner_id
            && partner(work, "partner_id", id).await?.kind != PartnerKind::CommunitySafety
        {
            let detail = "This is no community safety partnership.";
            return Err(Refusal::field("partner_id", "not_community_safety", detail));
        }
        let may_be_told = work.file.may_be_disclosed_for(PURPOSE, work.happened_at);
        match self.extent {
            Extent::Full if !may_be_told => return Err(CONSENT.into()),
            Extent::FiguresOnly if !may_be_told && !work.file.policy.sharing.figures_without_consent => {
                return Err(NO_FIGURES.into());
            }
            _ => {}
        }
        let figures = figures(work).await?;
        work.note("figures", figures);
        if self.extent == Extent::Full {
            let numbers = work.file.reports.iter().map(|report| report.acknowledgement.clone());
            let numbers = serde_json::to_value(numbers.collect::<Vec<_>>()).attempting(ATTEMPT)?;
            work.note("reports", numbers);
        }
        Ok(())
    }
}

/// What is counted. Who the people are is a matter for statistics, and stays closed.
async fn figures(work: &Work<'_>) -> Result<Value, Fault> {
    let reports = report::Entity::find()
        .filter(report::COLUMN.case_id.eq(work.file.case.id))
        .order_by_asc(report::Column::ReceivedAt)
        .order_by_asc(report::Column::Id);
    let reports = reports.all(work.transaction).await.attempting(ATTEMPT)?;
    let mut incidents = Vec::new();
    for report in reports {
        let answers: Answers =
            work.house.identities.open(&report::answers_purpose(report.id), &report.answers)?;
        incidents.push(json!({
            "incident_types": answers.words("incident_types"),
            "strands": answers.words("strands"),
            "month": month(&answers, report.received_at),
            "postcode_area": answers.word("place_postcode").and_then(outward),
        }));
    }
    Ok(json!({ "incidents": incidents, "stage": work.file.case.stage }))
}

/// The month in which it happened: the year alone where no more is known, and the month of the report where nothing is.
fn month(answers: &Answers, received_at: Moment) -> String {
    let told = answers.word("when_date").map(|date| date.chars().take(7).collect());
    told.unwrap_or_else(|| received_at.day().strftime("%Y-%m").to_string())
}

/// The first half of a postcode. What does not look like a postcode is not passed on: anything may have been typed.
fn outward(postcode: &str) -> Option<String> {
    let letters: String =
        postcode.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect();
    let half = letters.len().checked_sub(3).and_then(|end| letters.split_at_checked(end));
    let whole = half.filter(|(outward, inward)| is_outward(outward) && shape(inward) == "9AA");
    match whole {
        Some((outward, _)) => Some(outward.to_owned()),
        None => Some(letters).filter(|letters| is_outward(letters)),
    }
}

fn is_outward(text: &str) -> bool {
    matches!(shape(text).as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A")
}

fn shape(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_digit() { '9' } else { 'A' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_passed_on_by_its_first_half_and_anything_else_not_at_all() {
        for (typed, half) in [
            ("st4 2df", Some("ST4")),
            ("EC1A1BB", Some("EC1A")),
            ("M1 1AE", Some("M1")),
            ("ST4", Some("ST4")),
            ("Hill Street", None),
            ("next door", None),
            ("4 Hill", None),
            ("12345", None),
            ("", None),
        ] {
            assert_eq!(outward(typed).as_deref(), half, "{typed}");
        }
    }
}
