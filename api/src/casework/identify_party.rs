//! Entering who is part of a case: the person it happened to, someone who saw it, someone who is said to have done it
//! (`domain` §1.6; 001 §3, 8, 9; 004 §2.4).

use std::collections::BTreeMap;

use entity::{
    event::Event,
    fault::{Attempting, Fault},
    fingerprint as mark,
    party::{self, PartyKind},
    task::{self, TaskKind},
};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    case_act::CaseAct,
    coded::Known,
    correct_contact::goes_along,
    in_words::{InWords, part},
    work::Work,
};
use crate::{
    access::Act,
    fingerprint::{Kind, Party as Whose},
    refusal::{Invalid, Refusal},
};

/// How old somebody is, as far as the procedure asks: under 14 the tenant is interviewed, and nobody else (001 §9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PartyAge {
    /// Under 14.
    #[serde(rename = "under_14")]
    Under14,
    /// From 14 to 17.
    #[serde(rename = "from_14_to_17")]
    From14To17,
    /// 18 or over.
    Adult,
    /// Nobody knows.
    NotKnown,
}

/// Whose home they live in (001 §9, 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PartyLandlord {
    /// Ours.
    Ours,
    /// Another landlord's.
    Other,
    /// No landlord's: they own it, or have no home.
    None,
    /// Nobody knows.
    NotKnown,
}

/// What they are to the tenancy (000 §5.3, 001 §9, 003 §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PartyTenancy {
    /// They hold it.
    Tenant,
    /// They live in the household of someone who does.
    Household,
    /// They visit.
    Visitor,
    /// They hold a lease.
    Leaseholder,
    /// Nothing.
    None,
    /// Nobody knows.
    NotKnown,
}

/// Enter someone who is part of the case. To correct what was entered, they are entered again, whole, with `replaces`: the old
/// entry stays where it is, and from then on only the new one counts.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentifyParty {
    /// What they are to the case (004 §2.4).
    pub kind: PartyKind,
    /// How old they are (001 §9).
    pub age_band: PartyAge,
    /// Whose home they live in (001 §9, 13).
    pub landlord: PartyLandlord,
    /// What they are to the tenancy (000 §5.3).
    pub tenancy: PartyTenancy,
    /// Whether they are vulnerable (004 §7).
    pub vulnerable: Known,
    /// Whether a witness is willing to say what they saw (001 §8).
    pub willing: Option<bool>,
    /// Whether a witness lets what they say be used as evidence: a no is respected (001 §8).
    pub evidence_usable: Option<bool>,
    /// Their name.
    pub name: Option<InWords>,
    /// Where they live.
    pub address: Option<InWords>,
    /// Their telephone number.
    pub phone: Option<InWords>,
    /// Their e-mail address.
    pub email: Option<InWords>,
    /// What they look like, their vehicle, how they know one another (`domain` §1.6).
    pub description: Option<InWords>,
    /// What they need: support, an interpreter, a way in without steps (001 §3.2, 003 §5.4.1).
    pub needs: Option<InWords>,
    /// The id under which they were entered before, where this corrects it. The id of the entry is theirs.
    pub replaces: Option<Uuid>,
}

impl CaseAct for IdentifyParty {
    const ACT: Act = Act::IdentifyParty;
    const PATH: &'static str = "parties";
    const TITLE: &'static str = "Enter who is part of the case";

    fn example() -> Value {
        json!({
            "kind": "perpetrator",
            "age_band": "adult",
            "landlord": "other",
            "tenancy": "tenant",
            "vulnerable": "not_known",
            "willing": null,
            "evidence_usable": null,
            "name": "Alex Example",
            "address": "2 Park Road, ST1 1AA",
            "phone": null,
            "email": null,
            "description": "About forty; drives a white van",
            "needs": null,
            "replaces": null,
        })
    }

    async fn carry_out(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        self.check()?;
        let was_elsewhere = self.corrects(work)?;
        if self.lives_elsewhere() && !was_elsewhere {
            work.happened_to(Event::OtherLandlordIdentified, work.id);
        }
        self.leave_to_people(work, was_elsewhere).await?;
        work.subject_id = self.replaces;
        self.write(work).await?;
        self.note_marks(work).await?;
        if let Some(from) = self.replaces {
            let before = work.file.parties.iter().find(|party| party.row.id == from);
            let is_same_kind = before.is_some_and(|party| party.row.kind == self.kind);
            goes_along(work, from, is_same_kind).await?;
        }
        Ok(())
    }
}

impl IdentifyParty {
    fn check(&self) -> Result<(), Refusal> {
        let of_witnesses = [("willing", self.willing), ("evidence_usable", self.evidence_usable)];
        let is_witness = self.kind == PartyKind::Witness;
        let wrong: Vec<Invalid> = of_witnesses
            .into_iter()
            .filter(|(_, said)| said.is_some() && !is_witness)
            .map(|(field, _)| Invalid::new(field, "only_of_witnesses", "This is asked of witnesses only."))
            .collect();
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
    }

    /// Whether it is someone who is said to have done it, and lives with another landlord (001 §9).
    fn lives_elsewhere(&self) -> bool {
        self.kind == PartyKind::Perpetrator && self.landlord == PartyLandlord::Other
    }

    /// Whether what this corrects said already that they live with another landlord.
    fn corrects(&self, work: &Work<'_>) -> Result<bool, Refusal> {
        let Some(id) = self.replaces else { return Ok(false) };
        let found = work.file.parties.iter().find(|party| party.row.id == id).ok_or_else(|| {
            let detail = "There is no such person in this case, or they have been corrected since.";
            Refusal::field("replaces", "not_in_this_case", detail)
        })?;
        Ok(found.row.kind == PartyKind::Perpetrator && found.says("landlord", "other"))
    }

    /// Leaves to people what follows from who they are: whether and how a witness is invited (001 §8), and that another
    /// landlord is written to (001 §9). What was left to them about somebody goes along when they are corrected.
    async fn leave_to_people(&self, work: &mut Work<'_>, was_elsewhere: bool) -> Result<(), Fault> {
        let before = work.file.parties.iter().find(|party| Some(party.row.id) == self.replaces);
        let was_invited = before.is_some_and(|party| {
            party.row.kind == PartyKind::Witness && party.fact("willing") != Some(Some(false))
        });
        if let Some(from) = self.replaces {
            let moved = task::go_along(work.transaction, work.file.case.id, from, work.id).await;
            moved.attempting("letting what is to be done about somebody go along")?;
        }
        let is_invited = self.kind == PartyKind::Witness && self.willing != Some(false);
        for (kind, was, is) in [
            (TaskKind::InviteWitness, was_invited, is_invited),
            (TaskKind::WriteToLandlord, was_elsewhere, self.lives_elsewhere()),
        ] {
            match (was, is) {
                (false, true) => work.raises(kind, work.id),
                (true, false) => work.ends(kind, vec![work.id]),
                _ => {}
            }
        }
        if was_elsewhere && !self.lives_elsewhere() {
            work.ends(TaskKind::TellTheirDirector, vec![work.id]);
        }
        Ok(())
    }

    async fn write(&self, work: &mut Work<'_>) -> Result<(), Refusal> {
        const ATTEMPT: &str = "entering who is part of a case";
        let (facts, _) = part(serde_json::to_value(self).attempting(ATTEMPT)?);
        let purpose = party::words_purpose(work.id);
        let words = work.key().await?.seal(&purpose, &self.particulars(), work.house.chance.as_ref())?;
        let row = party::Model {
            id: work.id,
            case_id: work.file.case.id,
            kind: self.kind,
            facts: self.coded(facts).to_string(),
            words,
            created_at: work.now,
        };
        let inserted = party::Entity::insert(row.into_active_model());
        inserted.exec_without_returning(work.transaction).await.attempting(ATTEMPT)?;
        Ok(())
    }

    /// The coded words alone, without the empty places of what was written.
    fn coded(&self, mut facts: Value) -> Value {
        if let Some(facts) = facts.as_object_mut() {
            for (name, _) in self.written() {
                facts.remove(name);
            }
        }
        facts
    }

    fn written(&self) -> [(&'static str, Option<&InWords>); 6] {
        [
            ("name", self.name.as_ref()),
            ("address", self.address.as_ref()),
            ("phone", self.phone.as_ref()),
            ("email", self.email.as_ref()),
            ("description", self.description.as_ref()),
            ("needs", self.needs.as_ref()),
        ]
    }

    fn particulars(&self) -> BTreeMap<&'static str, &str> {
        self.written().into_iter().filter_map(|(name, text)| Some((name, text?.text()))).collect()
    }

    /// Notes what they can be found by: marks that nobody can read.
    async fn note_marks(&self, work: &Work<'_>) -> Result<(), Fault> {
        let key = work.house.fingerprints()?;
        let searched = [
            (Kind::Name, self.name.as_ref()),
            (Kind::Address, self.address.as_ref()),
            (Kind::Phone, self.phone.as_ref()),
            (Kind::Email, self.email.as_ref()),
        ];
        let found = searched.into_iter().filter_map(|(kind, text)| Some((kind, key.of(kind, text?.text())?)));
        let marks: Vec<_> = found
            .map(|(kind, found)| mark::Model {
                id: Uuid::new_v4(),
                case_id: work.file.case.id,
                mark: found.into(),
                kind: kind.word().to_owned(),
                party: whose(self.kind).word().to_owned(),
            })
            .map(IntoActiveModel::into_active_model)
            .collect();
        if !marks.is_empty() {
            let inserted = mark::Entity::insert_many(marks).exec_without_returning(work.transaction).await;
            inserted.attempting("noting what a case can be found by")?;
        }
        Ok(())
    }
}

fn whose(kind: PartyKind) -> Whose {
    match kind {
        PartyKind::Victim => Whose::Victim,
        PartyKind::Witness => Whose::Witness,
        PartyKind::Perpetrator => Whose::Perpetrator,
    }
}
