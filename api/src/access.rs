//! What each role may do: one table, and what is not in it may not be done.

use entity::staff::Role;

/// Something that staff can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// See one's own account.
    SeeOwnAccount,
    /// Change one's own password.
    ChangeOwnPassword,
    /// End one's own sign-in.
    SignOut,
    /// See, add, change and close accounts, and give new passwords.
    ManageStaff,
    /// See the list of reports: coded words, nothing opened.
    ListReports,
    /// Open a report.
    ReadReport,
    /// Enter a report that was taken by telephone, by post, in person or by e-mail.
    EnterReport,
    /// See the list of cases.
    ListCases,
    /// Open a case.
    ReadCase,
    /// See who read or did what on a case.
    ReadAudit,
}

impl Act {
    /// Every act.
    pub const ALL: [Act; 10] = [
        Act::SeeOwnAccount,
        Act::ChangeOwnPassword,
        Act::SignOut,
        Act::ManageStaff,
        Act::ListReports,
        Act::ReadReport,
        Act::EnterReport,
        Act::ListCases,
        Act::ReadCase,
        Act::ReadAudit,
    ];

    /// Whether it may be done with a password that somebody else has seen: only what leads to a new one.
    pub fn needs_no_own_password(self) -> bool {
        matches!(self, Self::SeeOwnAccount | Self::ChangeOwnPassword | Self::SignOut)
    }
}

/// Whether a role may do something.
pub fn may(role: Role, act: Act) -> bool {
    match act {
        Act::SeeOwnAccount | Act::ChangeOwnPassword | Act::SignOut => match role {
            Role::Administrator | Role::CaseOfficer => true,
        },
        Act::ManageStaff => match role {
            Role::Administrator => true,
            Role::CaseOfficer => false,
        },
        Act::ListReports
        | Act::ReadReport
        | Act::EnterReport
        | Act::ListCases
        | Act::ReadCase
        | Act::ReadAudit => match role {
            Role::CaseOfficer => true,
            Role::Administrator => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
act               administrator  case_officer
SeeOwnAccount     yes            yes
ChangeOwnPassword yes            yes
SignOut           yes            yes
ManageStaff       yes            -
ListReports       -              yes
ReadReport        -              yes
EnterReport       -              yes
ListCases         -              yes
ReadCase          -              yes
ReadAudit         -              yes
";

    #[test]
    fn each_role_may_do_what_the_table_says_and_nothing_else() {
        let [one, other] = Role::ALL;
        let tick = |role, act| if may(role, act) { "yes" } else { "-" };
        let mut table = format!("{:<18}{:<15}{}\n", "act", one.word(), other.word());
        for act in Act::ALL {
            let name = format!("{act:?}");
            table.push_str(&format!("{name:<18}{:<15}{}\n", tick(one, act), tick(other, act)));
        }
        assert_eq!(table, TABLE);
    }
}
