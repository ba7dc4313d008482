//! Who may do what: one table of roles and acts, and one rule on whose cases. What is not in the table may not be done
//! (`domain` §1.9).

use entity::{
    case,
    staff::{self, Role, Scope},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{BinOper, Expr, Func},
};

macro_rules! acts {
    ($($(#[$doc:meta])+ $name:ident = $word:literal: $($role:ident)+;)+) => {
        /// Something that staff can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Act {
            $($(#[$doc])+ $name,)+
        }

        impl Act {
            /// Every act.
            pub const ALL: &[Act] = &[$(Act::$name,)+];

            /// The word it is recorded under.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// The roles that may do it.
            pub fn roles(self) -> &'static [Role] {
                match self {
                    $(Self::$name => &[$(Role::$role),+],)+
                }
            }
        }
    };
}

acts! {
    /// See one's own account.
    SeeOwnAccount = "own_account_seen": Administrator Intake CaseOfficer LineManager AreaManager CohesionLead Director TransferPanel Legal Repairs Statistics Dpo Auditor;
    /// Change one's own password.
    ChangeOwnPassword = "password_changed": Administrator Intake CaseOfficer LineManager AreaManager CohesionLead Director TransferPanel Legal Repairs Statistics Dpo Auditor;
    /// End one's own sign-in.
    SignOut = "signed_out": Administrator Intake CaseOfficer LineManager AreaManager CohesionLead Director TransferPanel Legal Repairs Statistics Dpo Auditor;
    /// See, add, change and close accounts, and give new passwords.
    ManageStaff = "staff_managed": Administrator;
    /// See, add and change areas, teams, partner agencies, reporting centres and closing days.
    Administer = "lists_changed": Administrator;
    /// See the lists that casework chooses from: areas, teams, colleagues, partner agencies.
    SeeLists = "lists_seen": Administrator Intake CaseOfficer LineManager AreaManager CohesionLead Director Legal Dpo;

    /// See the list of reports: coded words, nothing opened.
    ListReports = "reports_listed": Intake CaseOfficer LineManager AreaManager CohesionLead Director;
    /// Open a report.
    ReadReport = "report_read": CaseOfficer LineManager AreaManager CohesionLead Director Dpo;
    /// Enter a report that was taken by telephone, by post, in person or by e-mail.
    EnterReport = "report_entered": Intake CaseOfficer LineManager AreaManager;
    /// See the list of cases: coded words, nothing opened.
    ListCases = "cases_listed": Intake CaseOfficer LineManager AreaManager CohesionLead Director TransferPanel Legal Dpo Auditor;
    /// Open a case and its chronology.
    ReadCase = "case_read": CaseOfficer LineManager AreaManager CohesionLead Director TransferPanel Legal Dpo;
    /// Open a document of a case.
    ReadDocument = "document_read": CaseOfficer LineManager AreaManager Director TransferPanel Legal Dpo;
    /// See the list of a case's evidence.
    ListEvidence = "evidence_listed": CaseOfficer LineManager AreaManager Director TransferPanel Legal Dpo;
    /// Look at the copy of a picture among a case's evidence.
    ViewEvidence = "evidence_viewed": CaseOfficer LineManager AreaManager Director TransferPanel Legal Dpo;
    /// Take the original of a file among a case's evidence.
    DownloadEvidence = "evidence_downloaded": CaseOfficer LineManager AreaManager Director TransferPanel Legal Dpo;
    /// See who read or did what on a case.
    ReadAudit = "audit_read": CaseOfficer LineManager AreaManager Director Dpo Auditor;
    /// Find cases by a name, a postcode, a number or an address.
    Search = "searched": CaseOfficer LineManager AreaManager CohesionLead Dpo;
    /// See what is due.
    SeeDeadlines = "deadlines_seen": Intake CaseOfficer LineManager AreaManager CohesionLead Director Repairs Dpo;
    /// See the works that are ordered: what and where, and nothing of why (001 §4).
    ListWorks = "works_listed": CaseOfficer LineManager AreaManager Repairs;
    /// See the list of letters: what they are and what became of them, and nothing that stands in them.
    ListLetters = "letters_listed": Administrator CaseOfficer LineManager AreaManager;
    /// Send a letter again that was given up.
    RetryLetter = "letter_retried": Administrator CaseOfficer LineManager;
    /// See what has to be done by hand.
    ListTasks = "tasks_listed": CaseOfficer LineManager AreaManager;
    /// See what came from reporters' own pages and nobody has read: nothing is opened.
    ListMessages = "messages_listed": CaseOfficer LineManager AreaManager;
    /// Read what passed between whoever reported and the officers.
    ReadMessages = "messages_read": CaseOfficer LineManager AreaManager Dpo;
    /// Record that a duty of the house was done: a policy reviewed, a report issued (`domain` §1.14).
    RecordDuty = "duty_done": AreaManager CohesionLead Director Dpo;
    /// See what the surveys answered: figures, and nobody's own answers (`domain` §2.E).
    SeeSurveyResults = "survey_results_seen": LineManager AreaManager CohesionLead Director Statistics;
    /// Read what was written in the surveys in own words.
    ReadSurveyWords = "survey_words_read": AreaManager Director;
    /// Review all hate cases of an area (001 §12).
    ReviewArea = "area_reviewed": LineManager AreaManager;

    /// Give a case to an officer, or hand it over (001 §2, 004 §4.10).
    Assign = "case_assigned": Intake CaseOfficer LineManager AreaManager;
    /// Assess and categorise (004 §4.2).
    Categorise = "case_categorised": Intake CaseOfficer LineManager;
    /// Enter who is part of it: a victim, a witness, an alleged perpetrator.
    IdentifyParty = "party_identified": CaseOfficer LineManager;
    /// Log a contact with the reporter or the victim (000 §5.2, 001 §6, 003 §5.3).
    LogContact = "contact_logged": CaseOfficer LineManager;
    /// Give the support pack (004 §4.3).
    IssueSupportPack = "support_pack_issued": CaseOfficer LineManager;
    /// Complete the initial report form and its checklist (001 §3).
    CompleteInitialReport = "initial_report_completed": CaseOfficer LineManager;
    /// Check a tenancy before going on (001 §3.2, 9).
    CheckTenancy = "tenancy_checked": CaseOfficer LineManager;
    /// Assess harm, vulnerability and urgency (000 §5.1).
    AssessRisk = "risk_assessed": CaseOfficer LineManager;
    /// Lower a level of risk, with a reason (`domain` §2.E).
    LowerRisk = "risk_lowered": LineManager AreaManager;
    /// Make an appointment for an interview.
    BookAppointment = "appointment_booked": CaseOfficer LineManager;
    /// Record an appointment that was missed (001 §9).
    RecordMissedAppointment = "appointment_missed": CaseOfficer LineManager;
    /// Record an interview, or that it was refused (001 §3.4, 8, 9).
    RecordInterview = "interview_recorded": CaseOfficer LineManager;
    /// Save the file note of an interview (001 §3.4, 8, 9).
    SaveFileNote = "file_note_saved": CaseOfficer LineManager;
    /// Review why an interview is late (001 §9).
    ReviewDelay = "delay_reviewed": CaseOfficer LineManager;
    /// Agree the action plan, or a new version of it (001 §3.1).
    AgreeActionPlan = "action_plan_agreed": CaseOfficer LineManager;
    /// Record a signature under the action plan (001 §3.4, 004 §4.4).
    SignActionPlan = "action_plan_signed": CaseOfficer LineManager;
    /// Record what became of an option of the action plan (001 §10).
    ProgressAction = "action_progressed": CaseOfficer LineManager;
    /// Record a consent (`domain` §1.13).
    RecordConsent = "consent_recorded": CaseOfficer LineManager;
    /// Record that a consent was withdrawn.
    WithdrawConsent = "consent_withdrawn": CaseOfficer LineManager Dpo;
    /// Record what was disclosed, to whom and on which ground (003 §8.2, 004 §8.2).
    Disclose = "information_disclosed": CaseOfficer LineManager AreaManager Dpo;
    /// Log what was said to or heard from the police (000 §5.1, 001 §5).
    LogPolice = "police_logged": CaseOfficer LineManager;
    /// Refer someone to a partner agency (001 §3.2, 003 §5.3).
    Refer = "referral_sent": CaseOfficer LineManager CohesionLead;
    /// Make the return to the community safety partnership (001 §3.2).
    ReturnToCommunitySafety = "community_safety_return_made": CaseOfficer LineManager CohesionLead;
    /// Record what was considered about someone's vulnerability (004 §7).
    ConsiderVulnerability = "vulnerability_considered": CaseOfficer LineManager;
    /// Order works: repairs, graffiti, security (001 §4, 003 §5.4.1, 004 §4.8).
    OrderWorks = "works_ordered": CaseOfficer LineManager;
    /// Record that damage was photographed (001 §4).
    RecordPhotograph = "damage_photographed": CaseOfficer LineManager Repairs;
    /// Hold works back for evidence, or let them go on (004 §4.8).
    HoldEvidence = "evidence_held": CaseOfficer LineManager;
    /// Record that works were completed.
    CompleteWorks = "works_completed": CaseOfficer LineManager Repairs;
    /// Take enforcement action, legal or not (000 §5.3, 001 §13, 004 §6).
    Enforce = "enforcement_taken": CaseOfficer LineManager;
    /// Record that emergency legal action is considered (001 §3.2).
    ConsiderEmergencyAction = "emergency_action_considered": CaseOfficer LineManager;
    /// Record legal advice and the decision on it (001 §3.2, 13).
    RecordLegalAdvice = "legal_advice_recorded": CaseOfficer LineManager Legal;
    /// Recommend rehousing or a management transfer (001 §7).
    RecommendTransfer = "transfer_recommended": CaseOfficer LineManager;
    /// Decide on a management transfer (001 §7).
    DecideTransfer = "transfer_decided": TransferPanel Director;
    /// Deal with another landlord (001 §9, 13).
    LiaiseWithLandlord = "landlord_liaised": CaseOfficer LineManager CohesionLead;
    /// Record a discussion at a multi-agency forum (001 §14).
    DiscussAtForum = "forum_discussed": CaseOfficer LineManager AreaManager CohesionLead Director;
    /// Lend something that helps: a telephone, a camera (001 §6).
    LendItem = "item_lent": CaseOfficer LineManager;
    /// Record that something lent came back.
    ReturnItem = "item_returned": CaseOfficer LineManager;
    /// Review a case as its manager (001 §12).
    ReviewCase = "case_reviewed": LineManager AreaManager;
    /// Record whether hate was the motive (003 §5.3).
    FindMotivation = "motivation_found": CaseOfficer LineManager;
    /// Record findings (001 §10).
    RecordFindings = "findings_recorded": CaseOfficer LineManager;
    /// Record a letter: written, or sent (`domain` §1.12).
    IssueLetter = "letter_issued": CaseOfficer LineManager;
    /// Write to somebody on their own page.
    WriteMessage = "message_written": CaseOfficer LineManager;
    /// Count something told since as a further incident (001 §11).
    RecordFurtherIncident = "further_incident_recorded": CaseOfficer LineManager;
    /// Approve or refuse what somebody else asked for.
    Decide = "request_decided": LineManager AreaManager Director;
    /// Withdraw a letter before it goes.
    WithdrawLetter = "letter_withdrawn": CaseOfficer LineManager;
    /// See the letters of a case, and read one as its reader does.
    ReadLetter = "letter_read": CaseOfficer LineManager AreaManager Dpo;
    /// Agree how somebody may safely be reached (`domain` §2.H).
    AgreeSafeContact = "safe_contact_agreed": CaseOfficer LineManager;
    /// Put a clock off, let it run on, or end it for a reason that the policy knows.
    ChangeClock = "clock_changed": CaseOfficer LineManager AreaManager;
    /// Record that a task was done.
    CompleteTask = "task_completed": CaseOfficer LineManager AreaManager;
    /// Take a case higher (003 §5.3).
    TakeHigher = "case_taken_higher": LineManager AreaManager CohesionLead;
    /// Record what the person says of how it was handled (001 §16).
    RecordFeedback = "feedback_recorded": CaseOfficer LineManager;
    /// Ask the person to agree to closing (001 §17).
    ProposeClosing = "closing_proposed": CaseOfficer LineManager;
    /// Close a case (001 §17).
    CloseCase = "case_closed": LineManager AreaManager;
    /// Let a report in that was set aside for a look, or marked as junk.
    LetIn = "report_let_in": Intake CaseOfficer LineManager;
    /// Mark a report as junk that was set aside for a look: its case is closed, and nothing is deleted.
    MarkJunk = "report_marked_junk": CaseOfficer LineManager;
    /// Open a closed case again.
    ReopenCase = "case_reopened": LineManager AreaManager;
    /// Join a further report to an open case about the same party (001 §11).
    JoinReport = "report_joined": CaseOfficer LineManager;
    /// Add a document.
    AddDocument = "document_added": CaseOfficer LineManager Legal;
    /// Close a case to a named colleague, or open it to them again.
    ExcludeStaff = "staff_excluded": LineManager AreaManager Director Dpo;
    /// Log a request, complaint or breach about personal data, or its answer.
    LogDataRequest = "data_request_logged": Dpo;
}

impl Act {
    /// Whether it may be done with a password that somebody else has seen: only what leads to a new one.
    pub fn needs_no_own_password(self) -> bool {
        matches!(self, Self::SeeOwnAccount | Self::ChangeOwnPassword | Self::SignOut)
    }
}

/// Whether a role may do something.
pub fn may(role: Role, act: Act) -> bool {
    act.roles().contains(&role)
}

/// Whether a case is one of those that an account is for. `areas` are the account's. Whoever is excluded from a case sees
/// none of this: for them it is not there.
pub fn is_for(staff: &staff::Model, areas: &[String], case: &case::Model) -> bool {
    match staff.scope {
        Scope::All => true,
        Scope::Own => case.owner_id == Some(staff.id),
        Scope::Team => {
            let nobodys = case.team_id.is_none() && case.owner_id.is_none_or(|owner| owner == staff.id);
            nobodys || case.team_id == staff.team_id
        }
        Scope::Area => areas.contains(&case.area),
    }
}

/// Whether an area is one of those that an account is for.
pub fn is_their_area(staff: &staff::Model, areas: &[String], area: &entity::area::Model) -> bool {
    match staff.scope {
        Scope::All => true,
        Scope::Area => areas.contains(&area.code),
        Scope::Team => area.team_id.is_none() || area.team_id == staff.team_id,
        Scope::Own => false,
    }
}

/// Whether somebody may be told the number of a case: it is one of theirs, and their role sees numbers at all.
pub fn may_know_of(staff: &staff::Model, areas: &[String], case: &case::Model) -> bool {
    let sees_numbers = may(staff.role, Act::ListCases) || may(staff.role, Act::SeeDeadlines);
    sees_numbers && is_for(staff, areas, case)
}

/// The same rule for a list: the cases that an account is for and not excluded from.
pub fn visible(staff: &staff::Model, areas: &[String]) -> Condition {
    use case::Column as C;
    let scope = match staff.scope {
        Scope::All => Condition::all(),
        Scope::Own => Condition::all().add(C::OwnerId.eq(staff.id)),
        Scope::Team => of_team(case::Entity, C::TeamId, C::OwnerId, staff),
        // Written so that no index on areas is taken for it: the list stays in its order, and is not sorted anew.
        Scope::Area => {
            let area = Expr::col((case::Entity, C::Area)).binary(BinOper::Custom("||"), "");
            Condition::all().add(area.is_in(areas))
        }
    };
    let excluded = entity::exclusion::Entity::find()
        .select_only()
        .column(entity::exclusion::Column::CaseId)
        .filter(entity::exclusion::Column::StaffId.eq(staff.id));
    Condition::all().add(scope).add(C::Id.not_in_subquery(excluded.into_query()))
}

/// Whether a row is the team's, or no team's and nobody's yet: what nobody has been given is everybody's to see. Written as
/// one comparison, so that a list stays in its order and is not put together from two.
pub fn of_team<E: EntityTrait>(
    entity: E,
    team: E::Column,
    owner: E::Column,
    staff: &staff::Model,
) -> Condition {
    let (team, owner) = (Expr::col((entity, team)), Expr::col((entity, owner)));
    let Some(own) = staff.team_id else { return Condition::all().add(team.is_null()) };
    let given =
        Condition::any().add(team.clone().is_not_null()).add(owner.clone().is_null()).add(owner.eq(staff.id));
    Condition::all().add(Func::coalesce([team, Expr::value(own)]).eq(own)).add(given)
}

/// The same rule for a list of what belongs to cases: `case_id` is the column that names the case.
pub fn of_visible(case_id: impl ColumnTrait, staff: &staff::Model, areas: &[String]) -> Condition {
    let this = Expr::col((case::Entity, case::Column::Id)).equals(case_id.as_column_ref());
    let seen =
        case::Entity::find().select_only().expr(Expr::value(1)).filter(this).filter(visible(staff, areas));
    Condition::all().add(Expr::exists(seen.into_query()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table, role by act, as it was looked at and agreed.
    const TABLE: &str = include_str!("tests/roles.txt");

    #[test]
    fn each_role_may_do_what_the_table_says_and_nothing_else() {
        let column = |role: Role| role.word().len() + 2;
        let row = |act: &str, cells: Vec<(Role, &str)>| {
            let cells = cells.into_iter().map(|(role, cell)| format!("{cell:<width$}", width = column(role)));
            format!("{act:<31}{}", cells.collect::<String>()).trim_end().to_owned() + "\n"
        };
        let mut table = row("act", Role::ALL.map(|role| (role, role.word())).to_vec());
        for act in Act::ALL {
            let tick = |role| (role, if may(role, *act) { "yes" } else { "-" });
            table.push_str(&row(act.word(), Role::ALL.map(tick).to_vec()));
        }
        for (ours, agreed) in table.lines().zip(TABLE.lines()) {
            assert_eq!(ours, agreed);
        }
        assert_eq!(table.lines().count(), TABLE.lines().count());
    }
}
