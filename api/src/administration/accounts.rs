//! Accounts from a file. A new one is given a password, which the answer shows once.

use entity::{
    fault::Fault,
    staff::{PasswordHash, Role, Scope},
};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::{
    At, Keeping, List, Put,
    field::{Which, Wrong},
    import::{GivenOnce, Importing, Imports},
    sheet::{Cells, Column as SheetColumn},
};
use crate::{
    refusal::Refusal,
    staff_accounts::{self, Account, Change, Reach, draw_password},
};

/// The list of accounts.
#[derive(Debug)]
pub struct Accounts;

/// What an account shall be.
#[derive(Debug, Clone)]
pub struct ChangeAccount {
    email: String,
    change: Change,
    /// The password of a new account and its hash, once they are made.
    password: Option<(String, PasswordHash)>,
}

impl List for Accounts {
    type Row = Account;
    type Change = ChangeAccount;

    async fn put(
        keeping: &Keeping<'_>,
        at: At<Account>,
        change: &ChangeAccount,
    ) -> Result<(Account, Put), Refusal> {
        match at {
            At::Known(before) => staff_accounts::alter(keeping, before, &change.change).await,
            At::New(_) => {
                // A row that is only tried out has no password yet, and is never kept.
                let hash = change.password.as_ref().map(|(_, hash)| hash.clone());
                let hash = hash.unwrap_or_else(|| PasswordHash(String::new()));
                let added = staff_accounts::insert(keeping, &change.email, &change.change, hash).await?;
                Ok((added, Put::Added))
            }
        }
    }
}

impl Imports for Accounts {
    const ACT: &'static str = "staff_imported";
    const COLUMNS: &'static [SheetColumn] = &[
        SheetColumn::needed("email"),
        SheetColumn::needed("name"),
        SheetColumn::needed("role"),
        SheetColumn::extra("scope"),
        SheetColumn::extra("team"),
        SheetColumn::extra("areas"),
        SheetColumn::extra("active"),
    ];
    /// A hash takes some 20 milliseconds of a core: those of this many accounts are made while the request waits.
    const MOST_ROWS: usize = 200;
    const COSTLY: bool = true;

    fn read(cells: &Cells<'_>, wrong: &mut Wrong) -> ChangeAccount {
        let team = |cell: Option<&str>| cell.map(|name| Which::Called(name.to_owned()));
        let reach = Reach {
            scope: cells.said("scope").and_then(|word| wrong.choice::<Scope>("scope", word)),
            team: cells.cell("team").map(team),
            areas: cells.several("areas"),
        };
        let change = Change {
            name: cells.said("name").map(|name| wrong.name("name", name)),
            role: cells.said("role").and_then(|word| wrong.choice::<Role>("role", word)),
            active: cells.said("active").and_then(|word| wrong.yes_or_no("active", word)),
            reach,
        };
        let email = cells.said("email").map(|email| wrong.email("email", email)).unwrap_or_default();
        ChangeAccount { email, change, password: None }
    }

    fn natural_key(change: &ChangeAccount) -> Option<(&'static str, &str)> {
        Some(("email", &change.email))
    }

    async fn known(db: &impl ConnectionTrait, change: &ChangeAccount) -> Result<Option<Account>, Refusal> {
        Ok(staff_accounts::of_email(db, &change.email).await?)
    }

    async fn prepare(importing: &Importing<'_>, change: &mut ChangeAccount) -> Result<(), Refusal> {
        if staff_accounts::of_email(importing.db.reader(), &change.email).await?.is_none() {
            let password = draw_password(importing.chance)?;
            let hash = importing.argon.hash(password.clone()).await?;
            change.password = Some((password, PasswordHash(hash)));
        }
        Ok(())
    }

    fn password(change: &ChangeAccount) -> Option<GivenOnce> {
        let (password, _) = change.password.as_ref()?;
        Some(GivenOnce { email: change.email.clone(), one_time_password: password.clone() })
    }

    async fn look_before(transaction: &DatabaseTransaction) -> Result<bool, Fault> {
        Ok(!staff_accounts::administrators(transaction).await?.is_empty())
    }

    /// Somebody has to be left who looks after accounts, whichever rows of the file say otherwise.
    async fn look_after(transaction: &DatabaseTransaction, before: bool) -> Result<(), Refusal> {
        if before && staff_accounts::administrators(transaction).await?.is_empty() {
            return Err(Refusal::LastAdministrator);
        }
        Ok(())
    }
}
