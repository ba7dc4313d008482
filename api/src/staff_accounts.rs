//! The accounts of staff: added, changed, closed, given new passwords. Each change is in the house's audit chain, in the
//! same transaction.

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    argon::Argon,
    audit::{self, Actor, HOUSE, Told},
    chance::{Chance, below},
    database::Database,
    fault::{Attempting, Fault},
    moment::Moment,
    staff::{self, PasswordHash, Role, Scope, area},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, SqlErr,
};
use uuid::Uuid;
use validator::{Validate, ValidationError};

use crate::{
    access::Act,
    administration::{
        self, Keeping, Put, different,
        field::{Which, Wrong, team},
        is_seen,
    },
    caller::Caller,
    house::House,
    refusal::Refusal,
    repeated::{Before, Creating},
    sign_ins::{self, Because},
};

/// The letters of a one-time password: none is taken for another, read or written by hand.
const LETTERS: &[u8; 29] = b"abcdefghjkmnpqrstwxyz23456789";
/// How many areas an account may be for.
const MOST_AREAS: usize = 200;
const LOOKING: &str = "looking for an account";

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
    /// Which cases it is for.
    pub reach: Reach,
    /// A password they have chosen themselves; without one they are given one that works until they change it.
    #[validate(length(min = 12, max = 200, code = "length", message = "From 12 to 200 characters."))]
    pub password: Option<String>,
}

/// Which cases an account is for: what is not said is as usual for the role, or stays as it is.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// Whose cases.
    pub scope: Option<Scope>,
    /// The team they are in, or none any more.
    pub team: Option<Option<Which>>,
    /// The codes of the areas it is for.
    pub areas: Option<Vec<String>>,
}

/// An account, and the areas it is for.
#[derive(Debug, Clone)]
pub struct Account {
    /// The account.
    pub staff: staff::Model,
    /// The codes of its areas.
    pub areas: BTreeSet<String>,
}

/// An account that was made.
#[derive(Debug)]
pub struct Added {
    /// The account.
    pub account: Account,
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
    /// Other cases.
    pub reach: Reach,
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
    let composed = compose(argon, account, chance).await?;
    let transaction = db.begin().await.attempting(ATTEMPT)?;
    let keeping = Keeping { transaction: &transaction, actor: Actor::System, now, chance, areas: &[] };
    let added = composed.write(&keeping, Uuid::now_v7()).await?;
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
    let composed = compose(&house.intake.argon, account, house.chance.as_ref()).await?;
    let transaction = house.intake.db.begin().await.attempting(ATTEMPT)?;
    let id = Uuid::now_v7();
    if let Before::Made(before) = creating.note(&transaction, id, now).await? {
        let account = find(&transaction, before).await?;
        return Ok(Added { account, one_time_password: None });
    }
    let keeping = Keeping::by(house, caller, &transaction, now);
    let added = composed.write(&keeping, id).await?;
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(added)
}

/// An account that is about to be made.
struct Composed {
    email: String,
    change: Change,
    hash: PasswordHash,
    one_time_password: Option<String>,
}

impl Composed {
    async fn write(self, keeping: &Keeping<'_>, id: Uuid) -> Result<Added, Refusal> {
        let staff = blank(id, &self.email, self.hash, keeping.now);
        let staff = staff::Model { password_once: self.one_time_password.is_some(), ..staff };
        let account = write(keeping, staff, &self.change).await?;
        Ok(Added { account, one_time_password: self.one_time_password })
    }
}

async fn compose(argon: &Argon, mut account: NewAccount, chance: &dyn Chance) -> Result<Composed, Refusal> {
    account.email = account.email.trim().to_lowercase();
    account.validate()?;
    let one_time_password = if account.password.is_none() { Some(draw_password(chance)?) } else { None };
    let password = account.password.or_else(|| one_time_password.clone()).unwrap_or_default();
    let change =
        Change { name: Some(account.name), role: Some(account.role), active: None, reach: account.reach };
    let hash = PasswordHash(argon.hash(password).await?);
    Ok(Composed { email: account.email, change, hash, one_time_password })
}

/// An account of which nothing is said yet.
fn blank(id: Uuid, email: &str, password_hash: PasswordHash, now: Moment) -> staff::Model {
    let role = Role::Statistics;
    staff::Model {
        id,
        email: email.to_owned(),
        name: String::new(),
        role,
        scope: role.usual_scope(),
        team_id: None,
        password_hash,
        password_once: true,
        active: true,
        version: 1,
        created_at: now,
    }
}

/// Adds an account whose password was made before, in the administrator's transaction.
///
/// # Errors
/// When the particulars are not right.
pub async fn insert(
    keeping: &Keeping<'_>,
    email: &str,
    change: &Change,
    hash: PasswordHash,
) -> Result<Account, Refusal> {
    write(keeping, blank(Uuid::now_v7(), email, hash, keeping.now), change).await
}

/// A password in five groups of four: 97 bits, and easy to say on the phone.
pub(crate) fn draw_password(chance: &dyn Chance) -> Result<String, Fault> {
    let mut password = String::with_capacity(24);
    for place in 0..20 {
        if place > 0 && place % 4 == 0 {
            password.push('-');
        }
        password.push(char::from(LETTERS[usize::from(below(chance, 29)?)]));
    }
    Ok(password)
}

async fn write(keeping: &Keeping<'_>, blank: staff::Model, change: &Change) -> Result<Account, Refusal> {
    let nowhere = Account { staff: blank, areas: BTreeSet::new() };
    let mut account = changed(keeping, &nowhere, change).await?;
    account.staff.version = nowhere.staff.version;
    let inserted = staff::Entity::insert(account.staff.clone().into_active_model());
    inserted.exec_without_returning(keeping.transaction).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Refusal::EmailTaken,
        _ => Fault::new("adding an account", error).into(),
    })?;
    save_areas(keeping.transaction, &nowhere, &account).await?;
    keeping.tell("staff_added", Some(account.staff.id), &[account.staff.role.word()]).await?;
    Ok(account)
}

async fn find(transaction: &DatabaseTransaction, id: Uuid) -> Result<Account, Refusal> {
    let found = staff::Entity::find_by_id(id).lock_exclusive().one(transaction).await;
    let staff = found.attempting(LOOKING)?.ok_or(Refusal::NotFound)?;
    Ok(with_areas(transaction, staff).await?)
}

async fn with_areas(db: &impl ConnectionTrait, staff: staff::Model) -> Result<Account, Fault> {
    let rows = area::Entity::find().filter(area::Column::StaffId.eq(staff.id)).all(db).await;
    let areas = rows.attempting(LOOKING)?.into_iter().map(|row| row.area).collect();
    Ok(Account { staff, areas })
}

/// The account of that address, if there is one.
///
/// # Errors
/// When the database refuses.
pub async fn of_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Account>, Fault> {
    let found = staff::Entity::find().filter(staff::Column::Email.eq(email)).one(db).await;
    match found.attempting(LOOKING)? {
        Some(staff) => Ok(Some(with_areas(db, staff).await?)),
        None => Ok(None),
    }
}

/// The account of a caller.
///
/// # Errors
/// When the caller may not.
pub async fn own(house: &House, caller: Caller) -> Result<Account, Refusal> {
    caller.may(Act::SeeOwnAccount)?;
    Ok(with_areas(house.intake.db.reader(), caller.staff).await?)
}

/// Every account, by name.
///
/// # Errors
/// When the caller may not.
pub async fn list(house: &House, caller: &Caller) -> Result<Vec<Account>, Refusal> {
    caller.may(Act::ManageStaff)?;
    let db = house.intake.db.reader();
    let all = staff::Entity::find().order_by_asc(staff::Column::Name).order_by_asc(staff::Column::Id);
    let all = all.all(db).await.attempting("listing the accounts")?;
    let mut areas: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
    for row in area::Entity::find().all(db).await.attempting("listing the accounts")? {
        areas.entry(row.staff_id).or_default().insert(row.area);
    }
    let account = |staff: staff::Model| Account { areas: areas.remove(&staff.id).unwrap_or_default(), staff };
    Ok(all.into_iter().map(account).collect())
}

/// Those whom a case can be discussed with or given to, by name: every account that is open.
///
/// # Errors
/// When the caller may not.
pub async fn colleagues(house: &House, caller: &Caller) -> Result<Vec<staff::Model>, Refusal> {
    caller.may(Act::SeeLists)?;
    let all = staff::Entity::find()
        .filter(staff::COLUMN.active.eq(true))
        .order_by_asc(staff::Column::Name)
        .order_by_asc(staff::Column::Id);
    Ok(all.all(house.intake.db.reader()).await.attempting("listing the colleagues")?)
}

/// One account.
///
/// # Errors
/// When the caller may not, or there is none.
pub async fn show(house: &House, caller: &Caller, id: Uuid) -> Result<Account, Refusal> {
    caller.may(Act::ManageStaff)?;
    let db = house.intake.db.reader();
    let found = staff::Entity::find_by_id(id).one(db).await.attempting(LOOKING)?;
    Ok(with_areas(db, found.ok_or(Refusal::NotFound)?).await?)
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
) -> Result<Account, Refusal> {
    const ATTEMPT: &str = "changing an account";
    caller.may(Act::ManageStaff)?;
    change.validate()?;
    let transaction = administration::begin(&house.intake.db).await?;
    let before_it = administrators(&transaction).await?;
    let before = find(&transaction, id).await?;
    if !is_seen(before.staff.version, seen) {
        return Err(Refusal::Stale);
    }
    let keeping = Keeping::by(house, caller, &transaction, now);
    let (after, _) = alter(&keeping, before, &change).await?;
    if !before_it.is_empty() && administrators(&transaction).await?.is_empty() {
        return Err(Refusal::LastAdministrator);
    }
    transaction.commit().await.attempting(ATTEMPT)?;
    Ok(after)
}

/// Changes an account, in the administrator's transaction. Closing it ends its sign-ins.
///
/// # Errors
/// When something is wrong with the change.
pub async fn alter(
    keeping: &Keeping<'_>,
    before: Account,
    change: &Change,
) -> Result<(Account, Put), Refusal> {
    let after = changed(keeping, &before, change).await?;
    let different = difference(&before, &after);
    if different.is_empty() {
        return Ok((before, Put::Unchanged));
    }
    let id = after.staff.id;
    save(keeping.transaction, after.staff.clone()).await?;
    save_areas(keeping.transaction, &before, &after).await?;
    if !after.staff.active {
        sign_ins::end_all(keeping.transaction, id, None, Because::AccountClosed, keeping.now).await?;
    }
    keeping.tell("staff_changed", Some(id), &different).await?;
    Ok((after, Put::Changed))
}

/// The administrators whose accounts are open, held until the transaction ends: two can't step down at once.
///
/// # Errors
/// When the database refuses.
pub async fn administrators(transaction: &DatabaseTransaction) -> Result<Vec<Uuid>, Fault> {
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
    administration::etag(staff.version)
}

/// The account as it shall be.
async fn changed(keeping: &Keeping<'_>, before: &Account, change: &Change) -> Result<Account, Refusal> {
    let mut wrong = Wrong::default();
    let mut after = before.clone();
    if let Some(name) = &change.name {
        after.staff.name = name.trim().to_owned();
    }
    if let Some(role) = change.role {
        after.staff.role = role;
        // Whoever sees what is usual for their role sees what is usual for the new one.
        if before.staff.scope == before.staff.role.usual_scope() {
            after.staff.scope = role.usual_scope();
        }
    }
    after.staff.scope = change.reach.scope.unwrap_or(after.staff.scope);
    if let Some(which) = &change.reach.team {
        after.staff.team_id = team(keeping.transaction, which.as_ref(), &mut wrong).await?;
    }
    if let Some(areas) = &change.reach.areas {
        after.areas = known_areas(keeping, areas, &mut wrong).await?;
    }
    wrong.end()?;
    after.staff.active = change.active.unwrap_or(before.staff.active);
    after.staff.version += 1;
    Ok(after)
}

/// The areas of those codes, each of which has to be one that is worked or that the public form names.
async fn known_areas(
    keeping: &Keeping<'_>,
    codes: &[String],
    wrong: &mut Wrong,
) -> Result<BTreeSet<String>, Fault> {
    if codes.len() > MOST_AREAS {
        wrong.note("areas", "too_many", "Up to 200 areas; `all` is a scope.");
        return Ok(BTreeSet::new());
    }
    let worked: Vec<String> = entity::area::Entity::find()
        .select_only()
        .column(entity::area::Column::Code)
        .filter(entity::area::Column::Code.is_in(codes))
        .into_tuple()
        .all(keeping.transaction)
        .await
        .attempting("looking for areas")?;
    for (place, code) in codes.iter().enumerate() {
        if !worked.contains(code) && !keeping.areas.iter().any(|area| area.code == *code) {
            wrong.note(format!("areas[{place}]"), "not_an_area", "There is no area of this code.");
        }
    }
    Ok(codes.iter().cloned().collect())
}

/// What is different, in coded words; the name itself is not said.
fn difference(before: &Account, after: &Account) -> Vec<&'static str> {
    let (was, is) = (&before.staff, &after.staff);
    let scope = match is.scope {
        Scope::Own => "scope=own",
        Scope::Team => "scope=team",
        Scope::Area => "scope=area",
        Scope::All => "scope=all",
    };
    different(&[
        ("name", was.name != is.name),
        (is.role.word(), was.role != is.role),
        ("opened", is.active && !was.active),
        ("closed", was.active && !is.active),
        (scope, was.scope != is.scope),
        ("team", was.team_id != is.team_id),
        ("areas", before.areas != after.areas),
    ])
}

async fn save(transaction: &DatabaseTransaction, staff: staff::Model) -> Result<(), Fault> {
    let row = staff.into_active_model().reset_all();
    staff::Entity::update(row).exec(transaction).await.attempting("changing an account")?;
    Ok(())
}

async fn save_areas(
    transaction: &DatabaseTransaction,
    before: &Account,
    after: &Account,
) -> Result<(), Fault> {
    const ATTEMPT: &str = "changing the areas of an account";
    let staff_id = after.staff.id;
    let gone: Vec<&String> = before.areas.difference(&after.areas).collect();
    if !gone.is_empty() {
        let gone = area::Column::Area.is_in(gone.into_iter().map(String::as_str));
        let removed = area::Entity::delete_many().filter(area::Column::StaffId.eq(staff_id)).filter(gone);
        removed.exec(transaction).await.attempting(ATTEMPT)?;
    }
    let row = |area: &String| area::Model { staff_id, area: area.clone() }.into_active_model();
    let new: Vec<_> = after.areas.difference(&before.areas).map(row).collect();
    if !new.is_empty() {
        let inserted = area::Entity::insert_many(new).exec_without_returning(transaction).await;
        inserted.attempting(ATTEMPT)?;
    }
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
    let transaction = administration::begin(&house.intake.db).await?;
    let staff = find(&transaction, id).await?.staff;
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
    let transaction = administration::begin(&house.intake.db).await?;
    let staff = find(&transaction, caller.staff.id).await?.staff;
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
