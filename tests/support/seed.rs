//! Units that are set up already, for stories about what comes after.

use chuyende::domain::ids::{MemberId, PersonId, UnitId};
use chuyende::domain::member::{Member, MemberKind, Role, Roles, Status};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::unit::{Lang, Person, Profile, Reach, Unit};
use chuyende::store::desk::Desk;
use chuyende::store::rows::UnitRules;

use super::{World, ZONE};

/// A unit with its people on the phone.
pub struct Cell {
    pub unit: UnitId,
    /// The group's address, if the unit has one.
    pub group: i64,
    pub members: Vec<Seeded>,
}

/// A member and the account behind it.
#[derive(Clone, Debug)]
pub struct Seeded {
    pub member: MemberId,
    pub user: i64,
    pub name: String,
}

/// Names for the people of the stories; the first is the secretary, the second the deputy, the third and fourth
/// are of the committee, the fifth takes the minutes.
pub const NAMES: [&str; 19] = [
    "Lê Văn Bình",
    "Phạm Thị Lan",
    "Trần Thị Hoa",
    "Đỗ Quang Minh",
    "Vũ Thị Thu",
    "Nguyễn Văn An",
    "Hoàng Văn Sơn",
    "Bùi Thị Mai",
    "Đặng Văn Khoa",
    "Ngô Thị Hạnh",
    "Dương Văn Tuấn",
    "Lý Thị Nga",
    "Phan Văn Đức",
    "Trịnh Thị Yến",
    "Mai Văn Hùng",
    "Cao Thị Liên",
    "Hồ Văn Phúc",
    "Tạ Thị Oanh",
    "Đinh Văn Quý",
];

impl World {
    /// A cell of `official` official and `probationary` probationary members, all on the phone, in a group.
    pub async fn cell(&mut self, official: usize, probationary: usize) -> Cell {
        self.unit(Profile::Cell, Lang::Vi, "Tổ dân phố 7", official, probationary).await
    }

    /// A unit of any kind. Members after the last of [`NAMES`] are numbered.
    pub async fn unit(
        &mut self,
        profile: Profile,
        lang: Lang,
        name: &str,
        official: usize,
        probationary: usize,
    ) -> Cell {
        let group = self.stage.telegram.group(name);
        let mut users = Vec::new();
        for index in 0..official + probationary {
            let name =
                NAMES.get(index).map_or_else(|| format!("Hội viên {}", index + 1), |name| (*name).to_owned());
            let user = self.stage.telegram.user(&name, lang.as_str());
            self.stage.telegram.join(group, user);
            self.stage.telegram.says(user, user, "/start");
            users.push((name, user));
        }
        self.stage.telegram.add_bot(group, users[0].1);
        self.settle().await;
        let app = &self.stage.app;
        app.ids.refill(&app.store).await.unwrap();
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        let unit = UnitId(desk.new_id().unwrap());
        desk.put(Unit {
            id: unit,
            name: name.to_owned(),
            superior: "Đảng uỷ phường Hoà Bình".to_owned(),
            locality: "Hoà Bình".to_owned(),
            profile,
            lang,
            zone: ZONE,
            group: Some(group),
            group_title: name.to_owned(),
            current_topic: None,
            last_topic: None,
            created_at: now,
        });
        desk.put(UnitRules { unit, rules: RuleProfile::of(profile) });
        let mut members = Vec::new();
        for (index, (name, user)) in users.into_iter().enumerate() {
            let member = MemberId(desk.new_id().unwrap());
            desk.put(Person {
                id: PersonId(user),
                name: name.clone(),
                lang: None,
                reach: Reach::Active,
                current_unit: None,
                waiting: None,
                created_at: now,
            });
            desk.put(Member {
                id: member,
                unit,
                name: name.clone(),
                search_key: name.to_lowercase(),
                kind: if index < official { MemberKind::Official } else { MemberKind::Probationary },
                status: Status::Active,
                roles: match index {
                    0 => Roles::new([Role::Secretary]),
                    1 => Roles::new([Role::Deputy]),
                    2 | 3 => Roles::new([Role::Committee]),
                    4 => Roles::new([Role::MinuteTaker]),
                    _ => Roles::default(),
                },
                no_phone: false,
                person: Some(PersonId(user)),
                linked_at: Some(now),
                consent_at: Some(now),
                reached_at: Some(now),
                muted_until: None,
                created_at: now,
            });
            members.push(Seeded { member, user, name });
        }
        desk.commit().await.unwrap();
        for member in &members {
            self.stage.telegram.read(member.user);
        }
        self.stage.telegram.read(group);
        Cell { unit, group, members }
    }
}

impl World {
    /// The unit has no group any more.
    pub async fn loses_group(&mut self, cell: &Cell) {
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = self.stage.app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, self.stage.app.ids.clone(), String::new(), now);
        let unit = desk.get::<Unit>(cell.unit).await.unwrap();
        desk.put(Unit { group: None, group_title: String::new(), ..unit });
        desk.commit().await.unwrap();
    }
}

impl Cell {
    pub fn secretary(&self) -> i64 {
        self.members[0].user
    }

    pub fn deputy(&self) -> i64 {
        self.members[1].user
    }

    /// The account of a member, counted from 0 (the secretary).
    pub fn user(&self, index: usize) -> i64 {
        self.members[index].user
    }
}
