//! The accounts of staff: added, changed, closed, given new passwords. Each change is in the house's audit chain, in the
//! same transaction.

use entity::{
    argon::Argon,
    audit::{self, Actor, HOUSE, Told},
    chance::{Chance, below},
    database::Database,
    fault::{Attempting, Fault},
    moment::Moment,
    staff::{self, PasswordHash, Role},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, SqlErr,
};
use uuid::Uuid;
use validator::{Validate, ValidationError};

use crate::{
    access::Act,
    caller::Caller,
    house::House,
    refusal::Refusal,
    repeated::{Before, Creating},
    sign_ins::{self, Because},
};

/// The letters of a one-time password: none is taken for another, read or written by hand.
const LETTERS: &[u8; 29] = b"abcdefghjkmnpqrstwxyz23456789";

/// An account to be made.
#[derive(Clone, Validate)]
pub struct NewAccount {
    /// The work address.
    #[validate(
        email(code = "email", message = "An e-mail address, like name@landlord.example."),
        length(max = 254, code = "length", message = "Up to 254 characters.")
    )]
    pub email: String,
    /// Their name.
    #[validate(custom(function = "is_name"))]
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// A password they have chosen themselves; without one they are given one that works until they change it.
    #[validate(length(min = 12, max = 200, code = "length", message = "From 12 to 200 characters."))]
    pub password: Option<String>,
}

/// An account that was made.
#[derive(Debug)]
pub struct Added {
    /// The account.
    pub staff: staff::Model,
    /// The password they were given, to be shown once.
    pub one_time_password: Option<String>,
}

/// What shall be different about an account.
#[derive(Debug, Clone, Default, Validate)]
pub struct Change {
    /// Another name.
    #[validate(custom(function = "is_name"))]
    pub name: Option<String>,
    /// Another role.
    pub role: Option<Role>,
    /// Closed, or opened again.
    pub active: Option<bool>,
}

/// Whether a name can be one: something to be seen, nothing that controls a terminal.
fn is_name(name: &str) -> Result<(), ValidationError> {
    let count = name.trim().chars().count();
    if (1..=200).contains(&count) && !name.chars().any(char::is_control) {
        return Ok(());
    }
    Err(ValidationError::new("name").with_message("A name, of 1 to 200 characters.".into()))
}

/// Adds an account, as the program's own command line does.
///
/// # Errors
/// When the particulars are not right, or another account has the address.
pub async fn add(
    db: &Database,
    argon: &Argon,
    account: NewAccount,
    chance: &dyn Chance,
    now: Moment,
) -> Result<Added, Refusal> {
    const ATTEMPT: &str = "adding an account";
    let added = compose(argon, account, chance, now).await?;
    let transaction = db.begin().await.attempting(ATTEMPT)?;
    write(&transaction, &added.staff, Actor::System, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(added)
}

/// Adds an account for an administrator. The same request sent again adds nothing, and does not say the password again.
///
/// # Errors
/// When the caller may not, the particulars are not right, another account has the address, or the key was used for
/// another request.
pub async fn add_for(
    house: &House,
    caller: &Caller,
    creating: &Creating,
    account: NewAccount,
    now: Moment,
) -> Result<Added, Refusal> {
    const ATTEMPT: &str = "adding an account";
    caller.may(Act::ManageStaff)?;
    let added = compose(&house.intake.argon, account, house.chance.as_ref(), now).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    if let Before::Made(before) = creating.note(&transaction, added.staff.id, now).await? {
        let staff = find(&transaction, before).await?;
        return Ok(Added { staff, one_time_password: None });
    }
    write(&transaction, &added.staff, caller.actor(), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(added)
}

async fn compose(
    argon: &Argon,
    mut account: NewAccount,
    chance: &dyn Chance,
    now: Moment,
) -> Result<Added, Refusal> {
    account.email = account.email.trim().to_lowercase();
    account.validate()?;
    let one_time_password = if account.password.is_none() { Some(draw_password(chance)?) } else { None };
    let password = account.password.or_else(|| one_time_password.clone()).unwrap_or_default();
    let staff = staff::Model {
        id: Uuid::now_v7(),
        email: account.email,
        name: account.name.trim().to_owned(),
        role: account.role,
        scope: account.role.usual_scope(),
        team_id: None,
        password_hash: PasswordHash(argon.hash(password).await?),
        password_once: one_time_password.is_some(),
        active: true,
        version: 1,
        created_at: now,
    };
    Ok(Added { staff, one_time_password })
}

/// A password in five groups of four: 97 bits, and easy to say on the phone.
fn draw_password(chance: &dyn Chance) -> Result<String, Fault> {
    let mut password = String::with_capacity(24);
    for place in 0..20 {
        if place > 0 && place % 4 == 0 {
            password.push('-');
        }
        password.push(char::from(LETTERS[usize::from(below(chance, 29)?)]));
    }
    Ok(password)
}

async fn write(
    transaction: &DatabaseTransaction,
    staff: &staff::Model,
    actor: Actor,
    now: Moment,
) -> Result<(), Refusal> {
    let inserted = staff::Entity::insert(staff.clone().into_active_model());
    inserted.exec_without_returning(transaction).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Refusal::EmailTaken,
        _ => Fault::new("adding an account", error).into(),
    })?;
    Ok(tell(transaction, actor, "staff_added", staff.id, Some(staff.role.word()), now).await?)
}

async fn find(transaction: &DatabaseTransaction, id: Uuid) -> Result<staff::Model, Refusal> {
    let found = staff::Entity::find_by_id(id).lock_exclusive().one(transaction).await;
    found.attempting("looking for an account")?.ok_or(Refusal::NotFound)
}

/// Every account, by name.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<staff::Model>, Refusal> {
    caller.may(Act::ManageStaff)?;
    let all = staff::Entity::find().order_by_asc(staff::Column::Name).order_by_asc(staff::Column::Id);
    Ok(all.all(house.intake.db.reader()).await.attempting("listing the accounts")?)
}

/// One account.
///
/// # Errors
/// When the caller may not, or there is none.
pub async fn show(house: &House, caller: &Caller, id: Uuid) -> Result<staff::Model, Refusal> {
    caller.may(Act::ManageStaff)?;
    let found = staff::Entity::find_by_id(id).one(house.intake.db.reader()).await;
    found.attempting("looking for an account")?.ok_or(Refusal::NotFound)
}

/// Changes an account that nobody has changed since `seen` (an `ETag`, or several). Closing it ends its sign-ins.
///
/// # Errors
/// When the caller may not, there is none, it was changed since, or nobody could look after accounts any more.
pub async fn change(
    house: &House,
    caller: &Caller,
    id: Uuid,
    seen: &str,
    change: Change,
    now: Moment,
) -> Result<staff::Model, Refusal> {
    const ATTEMPT: &str = "changing an account";
    caller.may(Act::ManageStaff)?;
    change.validate()?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let administrators = administrators(&transaction).await?;
    let before = find(&transaction, id).await?;
    if !is_seen(&before, seen) {
        return Err(Refusal::Stale);
    }
    let after = changed(&before, change);
    let Some(detail) = difference(&before, &after) else { return Ok(before) };
    let still = administrators.iter().any(|other| *other != id) || is_administrator(&after);
    if is_administrator(&before) && !still {
        return Err(Refusal::LastAdministrator);
    }
    save(&transaction, after.clone()).await?;
    if !after.active {
        sign_ins::end_all(&transaction, id, None, Because::AccountClosed, now).await?;
    }
    tell(&transaction, caller.actor(), "staff_changed", id, Some(&detail), now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(after)
}

fn is_administrator(staff: &staff::Model) -> bool {
    staff.active && staff.role == Role::Administrator
}

/// The administrators whose accounts are open, held until the transaction ends: two can't step down at once.
async fn administrators(transaction: &DatabaseTransaction) -> Result<Vec<Uuid>, Fault> {
    let found = staff::Entity::find()
        .filter(staff::Column::Role.eq(Role::Administrator))
        .filter(staff::COLUMN.active.eq(true))
        .order_by_asc(staff::Column::Id)
        .lock_exclusive();
    let found = found.all(transaction).await.attempting("looking for the administrators")?;
    Ok(found.into_iter().map(|staff| staff.id).collect())
}

/// The `ETag` of an account.
pub fn etag(staff: &staff::Model) -> String {
    format!("\"{}\"", staff.version)
}

fn is_seen(staff: &staff::Model, seen: &str) -> bool {
    let etag = etag(staff);
    seen.split(',').map(str::trim).any(|seen| seen == etag || seen == "*")
}

fn changed(before: &staff::Model, change: Change) -> staff::Model {
    let name = change.name.map_or_else(|| before.name.clone(), |name| name.trim().to_owned());
    staff::Model {
        name,
        role: change.role.unwrap_or(before.role),
        active: change.active.unwrap_or(before.active),
        version: before.version + 1,
        ..before.clone()
    }
}

/// What is different, in coded words; the name itself is not said. `None` where nothing is.
fn difference(before: &staff::Model, after: &staff::Model) -> Option<String> {
    let mut words = Vec::new();
    if before.name != after.name {
        words.push("name");
    }
    if before.role != after.role {
        words.push(after.role.word());
    }
    if before.active != after.active {
        words.push(if after.active { "opened" } else { "closed" });
    }
    (!words.is_empty()).then(|| words.join(" "))
}

async fn save(transaction: &DatabaseTransaction, staff: staff::Model) -> Result<(), Fault> {
    let row = staff.into_active_model().reset_all();
    staff::Entity::update(row).exec(transaction).await.attempting("changing an account")?;
    Ok(())
}

/// Gives an account a new password that has to be changed first, and ends its sign-ins.
///
/// # Errors
/// When the caller may not, or there is no such account.
pub async fn give_password(house: &House, caller: &Caller, id: Uuid, now: Moment) -> Result<String, Refusal> {
    const ATTEMPT: &str = "giving a new password";
    caller.may(Act::ManageStaff)?;
    let password = draw_password(house.chance.as_ref())?;
    let hash = house.intake.argon.hash(password.clone()).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let staff = find(&transaction, id).await?;
    set_password(&transaction, &staff, hash, true).await?;
    sign_ins::end_all(&transaction, id, None, Because::PasswordChanged, now).await?;
    tell(&transaction, caller.actor(), "staff_password_given", id, None, now).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(password)
}

/// Changes the caller's own password, and ends their other sign-ins.
///
/// # Errors
/// When the current one is wrong, or the new one is the same.
pub async fn change_own_password(
    house: &House,
    caller: &Caller,
    current: String,
    new: String,
    now: Moment,
) -> Result<(), Refusal> {
    const ATTEMPT: &str = "changing a password";
    caller.may(Act::ChangeOwnPassword)?;
    let same = current == new;
    sign_ins::check_own_password(house, caller, current, now).await?;
    if same {
        return Err(Refusal::field("new_password", "same", "This is the password until now."));
    }
    let hash = house.intake.argon.hash(new).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let staff = find(&transaction, caller.staff.id).await?;
    set_password(&transaction, &staff, hash, false).await?;
    let besides = Some(caller.sign_in_id);
    sign_ins::end_all(&transaction, staff.id, besides, Because::PasswordChanged, now).await?;
    tell(&transaction, caller.actor(), "password_changed", staff.id, None, now).await?;
    Ok(transaction.commit().await.attempting(ATTEMPT)?)
}

async fn set_password(
    transaction: &DatabaseTransaction,
    before: &staff::Model,
    hash: String,
    once: bool,
) -> Result<(), Fault> {
    let mut staff = before.clone().into_active_model();
    staff.password_hash = Set(PasswordHash(hash));
    staff.password_once = Set(once);
    staff.version = Set(before.version + 1);
    staff::Entity::update(staff).exec(transaction).await.attempting("changing a password")?;
    Ok(())
}

async fn tell(
    transaction: &DatabaseTransaction,
    actor: Actor,
    act: &str,
    staff_id: Uuid,
    detail: Option<&str>,
    now: Moment,
) -> Result<(), Fault> {
    let told = Told { actor, act, subject_id: Some(staff_id), detail };
    audit::append(transaction, HOUSE, told, now).await.attempting("writing the house's audit chain")
}
