//! Casework: every act of staff on reports and cases. One act is one function: it loads, asks whether the caller may,
//! applies the rule, writes, adds to the audit chain, and commits. Routes only translate.

pub mod alerts;
pub mod before_interview;
pub mod case_act;
pub mod case_file;
pub mod chronology;
pub mod coded;
mod correct_contact;
pub mod duties;
pub mod enter_report;
pub mod in_words;
pub mod list_cases;
pub mod list_letters;
pub mod list_reports;
pub mod list_tasks;
pub mod list_works;
pub mod next_update;
pub mod read_audit;
pub mod read_case;
pub mod read_document;
pub mod read_evidence;
pub mod read_in;
pub mod read_letters;
pub mod read_messages;
pub mod read_report;
pub mod retry_letter;
pub mod route_case;
pub mod search;
pub mod see_deadlines;
pub mod see_survey_results;
pub mod tell_people;
pub mod tenth_day;
pub mod watch_clocks;
pub mod work;
pub mod write_letter;

// The acts on a case, one a file.
pub mod add_document;
pub mod agree_action_plan;
pub mod agree_safe_contact;
pub mod assess_risk;
pub mod assign;
pub mod book_appointment;
pub mod categorise;
pub mod change_clock;
pub mod check_tenancy;
pub mod close_case;
pub mod complete_initial_report;
pub mod complete_task;
pub mod complete_works;
pub mod consider_emergency_action;
pub mod consider_vulnerability;
pub mod decide;
pub mod decide_transfer;
pub mod disclose;
pub mod discuss_at_forum;
pub mod enforce;
pub mod exclude_staff;
pub mod find_motivation;
pub mod hold_evidence;
pub mod identify_party;
pub mod issue_letter;
pub mod issue_support_pack;
pub mod join_report;
pub mod lend_item;
pub mod let_in;
pub mod liaise_with_landlord;
pub mod log_contact;
pub mod log_data_request;
pub mod log_police;
pub mod mark_junk;
pub mod order_works;
pub mod progress_action;
pub mod propose_closing;
pub mod recommend_transfer;
pub mod record_consent;
pub mod record_feedback;
pub mod record_findings;
pub mod record_further_incident;
pub mod record_interview;
pub mod record_legal_advice;
pub mod record_missed_appointment;
pub mod record_photograph;
pub mod refer;
pub mod reopen_case;
pub mod return_to_community_safety;
pub mod review_case;
pub mod review_delay;
pub mod save_file_note;
pub mod sign_action_plan;
pub mod take_higher;
pub mod withdraw_letter;
pub mod write_message;

use entity::{
    audit::{self, Told},
    fault::{Attempting, Fault},
    moment::Moment,
};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::{caller::Caller, refusal::Refusal};

/// Adds to a case's chain what the caller did.
async fn tell(
    transaction: &DatabaseTransaction,
    caller: &Caller,
    case_id: Uuid,
    act: &str,
    subject_id: Option<Uuid>,
    now: Moment,
) -> Result<(), Fault> {
    let told = Told { actor: caller.actor(), act, subject_id, detail: None };
    audit::append(transaction, case_id, told, now).await.attempting("writing a case's audit chain")
}

/// A coded word to look for, if it can be one at all.
fn word(field: &str, asked: Option<&str>) -> Result<Option<String>, Refusal> {
    let Some(asked) = asked else { return Ok(None) };
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if (1..=64).contains(&asked.len()) && asked.chars().all(letter) {
        return Ok(Some(asked.to_owned()));
    }
    Err(Refusal::field(field, "not_a_word", "A coded word: letters, figures, dashes."))
}
