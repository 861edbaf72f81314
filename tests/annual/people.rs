//! The people of the year and what they do of themselves: each looks at the phone twice a day and presses what is
//! offered there. Nobody types a command but the secretary, who opens the home card.

use chrono::{Datelike as _, Duration, NaiveDate};
use chuyende::domain::ballot::{Choice, Way};
use chuyende::domain::next_step::Step;
use chuyende::domain::task::Said;
use chuyende::domain::time::instant;
use chuyende::domain::topic::Stage;
use chuyende::domain::unit::Unit;
use chuyende::present::action::Action;
use chuyende::sandbox::{ButtonKind, MessageView};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use chuyende::telegram::callback;

use super::diary::Diary;
use crate::support::seed::Cell;
use crate::support::{World, ZONE};

const DRAFT: &str = "I. THỰC TRẠNG\n1. Mặt đã làm được\n- Điện chiếu sáng đã tắt đúng giờ.\n\
    2. Mặt chưa làm được\n- Nước tưới cây còn để chảy qua đêm.\n3. Nguyên nhân\na) Khách quan\n- Đường ống cũ.\n\
    b) Chủ quan\n- Chưa phân công người kiểm tra.\nII. ĐỊNH HƯỚNG\nGiảm một phần mười tiền điện, nước.\n\
    III. NHÓM GIẢI PHÁP\n1. Mỗi tuần kiểm tra điện, nước công cộng một lần (chủ trì: Nguyễn Văn An; thời hạn: HAN1).\n\
    2. Mỗi gia đình đăng ký một việc tiết kiệm (chủ trì: Bùi Thị Mai; thời hạn: HAN2).\n\
    IV. CÂU HỎI GỢI MỞ\n1. Nên giao việc kiểm tra cho ai?\n";

/// What each button of a message does, and what it sends.
pub fn actions(message: &MessageView) -> impl Iterator<Item = (Action, String)> + '_ {
    message.buttons.iter().flatten().filter_map(|button| match &button.kind {
        ButtonKind::Callback(data) => callback::decode(data).map(|(_, action)| (action, data.clone())),
        ButtonKind::Url(_) => None,
    })
}

/// The world, the cell in it, and what has been seen on the phones.
pub struct Year {
    pub world: World,
    pub cell: Cell,
    pub diary: Diary,
}

impl Year {
    pub fn of(world: World, cell: Cell) -> Self {
        let mut diary = Diary::default();
        for member in cell.members.iter().skip(5) {
            diary.is_member(&member.name);
        }
        Self { world, cell, diary }
    }

    /// The sessions that were held, "quarter/year".
    pub async fn sessions_held(&self) -> Vec<String> {
        let now = chuyende::clock::Clock::now(&*self.world.stage.clock);
        let mut desk = Desk::reading(&self.world.stage.app.store, now).await.unwrap();
        let mut topics = lists::topics(&mut desk, self.cell.unit).await.unwrap();
        topics.retain(|topic| matches!(topic.stage, Stage::Concluded | Stage::FollowingUp | Stage::Closed));
        topics.sort_by_key(|topic| (topic.year, topic.quarter));
        topics.iter().map(|topic| format!("{}/{}", topic.quarter, topic.year)).collect()
    }

    /// The years whose plan the committee has approved.
    pub async fn plans_approved(&self) -> Vec<i64> {
        let now = chuyende::clock::Clock::now(&*self.world.stage.clock);
        let mut desk = Desk::reading(&self.world.stage.app.store, now).await.unwrap();
        let mut plans = lists::plans(&mut desk, self.cell.unit).await.unwrap();
        plans.retain(chuyende::domain::plan::YearPlan::is_approved);
        plans.sort_by_key(|plan| plan.year);
        plans.iter().map(|plan| plan.year).collect()
    }

    async fn stage_of_topic(&self) -> Option<(Stage, NaiveDate)> {
        let now = chuyende::clock::Clock::now(&*self.world.stage.clock);
        let mut desk = Desk::reading(&self.world.stage.app.store, now).await.unwrap();
        let unit = desk.get::<Unit>(self.cell.unit).await.unwrap();
        let topic = desk.get::<chuyende::domain::topic::Topic>(unit.current_topic?).await.unwrap();
        let meeting = topic.meeting_at.map(|at| chuyende::domain::time::local(at, ZONE).date());
        Some((topic.stage, meeting?))
    }

    fn look(&mut self, actor: Option<i64>) {
        let telegram = self.world.telegram().clone();
        for member in &self.cell.members {
            self.diary.read(&telegram, &member.name, member.user, actor);
        }
        self.diary.read(&telegram, "(group)", self.cell.group, actor);
    }

    async fn at(&mut self, day: NaiveDate, hour: u32, minute: u32) {
        let at = instant(day, chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap(), ZONE);
        self.world.stage.at(at).await.expect("time passes");
        self.look(None);
    }

    /// The machine is off; the clocks go on, and so do the people.
    pub async fn lies_still(&mut self, day: NaiveDate) {
        let night = instant(day, chrono::NaiveTime::from_hms_opt(23, 0, 0).unwrap(), ZONE);
        self.world.stage.clock.advance_to(night);
    }

    /// A day: in the morning the phones are looked at, in the evening those who owe something do it.
    pub async fn lives_through(&mut self, day: NaiveDate) {
        self.at(day, 9, 0).await;
        if day.weekday() == chrono::Weekday::Mon || day.day().is_multiple_of(3) {
            self.lead(day).await;
        }
        self.at(day, 19, 0).await;
        for index in 0..self.cell.members.len() {
            self.take_part(index, day).await;
        }
        self.at(day, 20, 0).await;
        match self.stage_of_topic().await {
            Some((Stage::Circulated, meeting)) if meeting == day => self.meet(day).await,
            Some((Stage::Concluding, meeting)) if day > meeting + Duration::days(1) => {
                self.conclude(day).await;
            }
            _ => {}
        }
        self.at(day, 22, 30).await;
    }

    // --- phones

    /// Presses the newest button that does something `meant`; false when there is none.
    pub async fn press(&mut self, user: i64, meant: impl Fn(&Action) -> bool) -> bool {
        self.press_in_the_last(user, usize::MAX, meant).await
    }

    /// The same among the last messages only: nobody scrolls up for an old button.
    async fn press_in_the_last(&mut self, user: i64, most: usize, meant: impl Fn(&Action) -> bool) -> bool {
        let telegram = self.world.telegram().clone();
        let view = telegram.chat_view(user, user);
        let found = view.iter().rev().filter(|message| message.from_bot).take(most).find_map(|message| {
            let (_, data) = actions(message).find(|(action, _)| meant(action))?;
            Some((message.message_id, data))
        });
        let Some((message, data)) = found else { return false };
        telegram.presses_data(user, user, message, &data);
        self.world.settle().await;
        self.look(Some(user));
        true
    }

    async fn says(&mut self, user: i64, text: &str) {
        self.world.telegram().says(user, user, text);
        self.world.settle().await;
        self.look(Some(user));
    }

    // --- the secretary

    /// The plan of the year, as it is proposed, goes to the committee.
    pub async fn plan(&mut self) {
        let secretary = self.cell.secretary();
        self.says(secretary, "/trangchu").await;
        self.press_in_the_last(secretary, 1, |action| matches!(action, Action::OpenPlan { .. })).await;
        self.press_in_the_last(secretary, 1, |action| matches!(action, Action::SubmitPlan { .. })).await;
    }

    /// Opens the home card and presses its first button, as long as that leads on.
    async fn lead(&mut self, day: NaiveDate) {
        let secretary = self.cell.secretary();
        for _ in 0..8 {
            self.says(secretary, "/trangchu").await;
            let proposed = |action: &Action| matches!(action, Action::KeepProposed { .. });
            if self.press_in_the_last(secretary, 1, proposed).await {
                continue;
            }
            let view = self.world.telegram().chat_view(secretary, secretary);
            let next = view.last().and_then(|card| {
                actions(card).find_map(|(action, _)| match action {
                    Action::Next { step } => Some(step),
                    _ => None,
                })
            });
            let Some(step) = next else { return };
            if !self.take_step(secretary, step, day).await {
                return;
            }
        }
    }

    /// Does what a step asks; false when it is others' turn.
    async fn take_step(&mut self, secretary: i64, step: Step, day: NaiveDate) -> bool {
        self.press_in_the_last(
            secretary,
            1,
            |action| matches!(action, Action::Next { step: s } if *s == step),
        )
        .await;
        match step {
            Step::ChooseTopic | Step::SetMeeting | Step::AssignPreparer | Step::KeepSchedule => {
                self.settle_topic(secretary).await;
            }
            Step::SubmitPlan => {
                self.press_in_the_last(secretary, 1, |action| matches!(action, Action::SubmitPlan { .. }))
                    .await;
            }
            Step::WriteDraft | Step::SubmitDraft => {
                self.hand_in(secretary, day).await;
                return false;
            }
            Step::AwaitReview | Step::AwaitComments | Step::AwaitVotes | Step::Done => return false,
            Step::ApproveAlone => {
                self.press(secretary, |action| matches!(action, Action::ApproveAlone { .. })).await;
            }
            Step::Circulate => {
                self.press(secretary, |action| matches!(action, Action::Circulate { .. })).await;
            }
            Step::CurateMeasures => {
                self.press(secretary, |action| matches!(action, Action::ListMeasure { .. })).await;
            }
            Step::FreezeMeasures => {
                self.press(secretary, |action| matches!(action, Action::FreezeMeasures { .. })).await;
            }
            Step::OpenConsultation => {
                self.press(secretary, |action| matches!(action, Action::OpenConsultation { .. })).await;
            }
            Step::HoldMeeting | Step::OpenFormal | Step::CloseFormal | Step::EndMeeting => return false,
            Step::FillGaps | Step::AdoptConclusion => return false,
        }
        true
    }

    /// The card of the topic: always the first that is offered.
    async fn settle_topic(&mut self, secretary: i64) {
        for _ in 0..10 {
            let on_card = |action: &Action| {
                matches!(
                    action,
                    Action::PickTitle { .. }
                        | Action::PutMeeting { .. }
                        | Action::PutPlace { .. }
                        | Action::PutPreparer { .. }
                        | Action::KeepSchedule { .. }
                )
            };
            if self
                .press_in_the_last(secretary, 1, |action| matches!(action, Action::KeepSchedule { .. }))
                .await
            {
                return;
            }
            if self.press_in_the_last(secretary, 1, on_card).await {
                continue;
            }
            let view = self.world.telegram().chat_view(secretary, secretary);
            let asks_place = view.last().is_some_and(|card| card.text.contains("Họp ở đâu"));
            if asks_place {
                self.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
            } else if !self
                .press_in_the_last(secretary, 1, |action| matches!(action, Action::TurnTopic { .. }))
                .await
            {
                return;
            }
        }
    }

    // --- the preparer, the committee, the members

    async fn hand_in(&mut self, user: i64, day: NaiveDate) {
        let due = |days| (day + Duration::days(days)).format("%d/%m/%Y").to_string();
        let draft = DRAFT.replace("HAN1", &due(80)).replace("HAN2", &due(100));
        let telegram = self.world.telegram().clone();
        telegram.sends_file(user, user, "du-thao.txt", "text/plain", draft.into_bytes(), "").unwrap();
        self.world.settle().await;
        self.look(Some(user));
        self.press(user, |action| matches!(action, Action::OpenDraftCard { .. })).await;
        self.press(user, |action| matches!(action, Action::SubmitDraft { .. })).await;
    }

    /// What one of them does of an evening: of everything owed, what the newest message offers.
    async fn take_part(&mut self, index: usize, day: NaiveDate) {
        let user = self.cell.user(index);
        // The ninth never answers anything; the others look every second evening.
        if index == 8 || (day.ordinal() as usize + index).is_multiple_of(2) {
            return;
        }
        if index != 0 && self.prepares_now(user) {
            self.hand_in(user, day).await;
        }
        self.answer_the_invitation(index, day).await;
        self.report(index, day).await;
        let approves =
            |action: &Action| matches!(action, Action::ApproveDraft { .. } | Action::ApprovePlan { .. });
        if index < 4 && self.press_in_the_last(user, 3, approves).await {
            return;
        }
        if self.press_in_the_last(user, 2, |action| matches!(action, Action::AgreeToDraft { .. })).await {
            return;
        }
        if self.press_in_the_last(user, 1, |action| matches!(action, Action::AskQuestion { .. })).await {
            self.says(
                user,
                &format!("Đề nghị giao việc kiểm tra cho tổ liên gia, báo cáo ngày {}.", day.day()),
            )
            .await;
            return;
        }
        if self.press_in_the_last(user, 2, |action| matches!(action, Action::CastRest { .. })).await {
            return;
        }
        if self.press_in_the_last(user, 2, |action| matches!(action, Action::OpenBallotCard { .. })).await {
            self.press_in_the_last(user, 2, |action| matches!(action, Action::CastRest { .. })).await;
        }
    }

    /// Most will come; the seventh asks for leave once, and gets it.
    async fn answer_the_invitation(&mut self, index: usize, day: NaiveDate) {
        let user = self.cell.user(index);
        if index == 6 && (4..=6).contains(&day.month()) {
            if self.press_in_the_last(user, 3, |action| matches!(action, Action::AskLeave { .. })).await {
                self.press_in_the_last(user, 1, |action| matches!(action, Action::LeaveFor { .. })).await;
                let secretary = self.cell.secretary();
                let grants = |action: &Action| matches!(action, Action::DecideLeave { granted: 1, .. });
                self.press_in_the_last(secretary, 2, grants).await;
            }
            return;
        }
        self.press_in_the_last(user, 3, |action| matches!(action, Action::WillCome { .. })).await;
    }

    /// What became of the tasks: they go on, and are done when their date is near. In the first half of the year the
    /// eighth says nothing.
    async fn report(&mut self, index: usize, day: NaiveDate) {
        let user = self.cell.user(index);
        if index == 7 && day.month() <= 6 {
            return;
        }
        let asked = self.world.telegram().chat_view(user, user);
        let near = asked
            .last()
            .is_some_and(|message| message.text.contains("hạn") && !message.text.contains("kể từ"));
        let said = if near { Said::Done } else { Said::GoingOn };
        let tells = |action: &Action| matches!(action, Action::ReportTask { said: s, .. } if *s == said);
        self.press_in_the_last(user, 1, tells).await;
    }

    /// The newest message asks for the draft.
    fn prepares_now(&self, user: i64) -> bool {
        let view = self.world.telegram().chat_view(user, user);
        view.last().is_some_and(|message| {
            actions(message).any(|(action, _)| {
                matches!(action, Action::Next { step: Step::WriteDraft } | Action::OpenDraftCard { .. })
            })
        })
    }

    // --- the meeting and after

    async fn meet(&mut self, day: NaiveDate) {
        let secretary = self.cell.secretary();
        self.says(secretary, "/hop").await;
        self.press(secretary, |action| matches!(action, Action::BeginMeeting { .. })).await;
        self.press(secretary, |action| matches!(action, Action::AskFormal { .. })).await;
        self.press(secretary, |action| matches!(action, Action::OpenFormal { way: Way::Hall, .. })).await;
        self.press(secretary, |action| matches!(action, Action::AllForAll { .. })).await;
        self.press(secretary, |action| matches!(action, Action::OneLess { choice: Choice::Against, .. }))
            .await;
        self.at(day, 21, 30).await;
        self.press(secretary, |action| matches!(action, Action::AskClose { .. })).await;
        self.press(secretary, |action| matches!(action, Action::CloseBallot { .. })).await;
        self.says(secretary, "/trangchu").await;
        self.press(secretary, |action| matches!(action, Action::Next { step: Step::EndMeeting })).await;
        self.press(secretary, |action| matches!(action, Action::EndMeeting { .. })).await;
    }

    async fn conclude(&mut self, day: NaiveDate) {
        let secretary = self.cell.secretary();
        self.press(secretary, |action| matches!(action, Action::FillGaps { .. })).await;
        self.says(secretary, "Chi bộ đã bàn kỹ, nhất trí cao.").await;
        for _ in 0..12 {
            let answers = |action: &Action| {
                matches!(
                    action,
                    Action::OwnerIs { .. }
                        | Action::DueIs { .. }
                        | Action::MinuteTakerIs { .. }
                        | Action::ClosedAfter { .. }
                        | Action::RestWasPresent { .. }
                        | Action::AgreedBy { .. }
                )
            };
            if !self.press_in_the_last(secretary, 1, answers).await {
                break;
            }
        }
        self.press(secretary, |action| matches!(action, Action::AskAdoption { .. })).await;
        self.press(secretary, |action| matches!(action, Action::Adopt { .. })).await;
        self.at(day, 21, 0).await;
    }
}
