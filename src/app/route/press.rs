//! Buttons: each action leads to one use case.

use super::{deciding, inviting, planning, steps, tasks};
use crate::app::asker::Asker;
use crate::app::conclusions::{self, adopting, filling, handed_back, versions};
use crate::app::decision::{Decision, Halt};

use crate::app::people::{approval, group, joining, members, opening, roster, roster_card, set_up};
use crate::app::{
    broadcast, circulation, comment_list, comments, drafts, home, menu, plan, reading, recording, reminders,
    rules, status, topics, unplaced, year_report,
};
use crate::domain::concluding::GapKind;
use crate::domain::event::PeopleEvent;
use crate::domain::ids::MeasureId;
use crate::domain::refusal::Refusal;
use crate::domain::unit::{Lang, Person};
use crate::domain::year_report::AskedYear;
use crate::present::action::Action;
use crate::store::desk::Desk;

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, action: &Action) -> Result<Decision, Halt> {
    if asker.member.is_none() && !open_to_strangers(action) {
        return Err(Refusal::ForeignButton.into());
    }
    if asker.is_guest() && !open_to_strangers(action) {
        if !plan::guests::is_way_home(action) {
            plan::guests::may_enter(desk, asker).await?;
        }
        if !plan::guests::may_press(action) {
            return Err(Refusal::GuestOfOneTopic.into());
        }
    }
    match action.clone() {
        // --- everywhere
        Action::Home => home::show(asker),
        Action::BackHome => home::turn(asker),
        Action::Next { step } => steps::begin(desk, asker, step).await,
        Action::PlaceAsComment { prompt } => unplaced::place(desk, asker, prompt).await,
        Action::PlaceAsNothing { prompt } => unplaced::drop(desk, asker, prompt).await,
        Action::SetLang { lang } => set_lang(desk, asker, lang).await,
        Action::GiveComment => comments::ask_free(desk, asker).await,
        Action::Help => home::help(asker),
        // --- people
        Action::SetUp => set_up::show(asker),
        Action::BindGroup => group::ask_bind(desk, asker),
        Action::PasteRoster => roster::ask(desk, asker, false),
        Action::SendRosterFile => roster::ask(desk, asker, true),
        Action::SaveRoster { prompt } => roster::save(desk, asker, prompt).await,
        Action::RedoRoster { prompt } => roster::redo(desk, asker, prompt).await,
        Action::AskEnrolPost => group::ask_post(desk, asker).await,
        Action::PostEnrol => group::post(desk, asker).await,
        Action::DropEnrolPost => group::drop_post(asker),
        Action::Settings => set_up::settings(asker),
        Action::OpenRules => rules::open(asker),
        Action::TurnRules { page } => rules::turn(desk, asker, page).await,
        Action::ChooseRule { rule, choice } => rules::choose(desk, asker, rule, choice).await,
        Action::ResetRule { rule } => rules::reset(desk, asker, rule).await,
        Action::PutRule { prompt } => rules::put(desk, asker, prompt).await,
        Action::DropRule { prompt } => rules::drop_change(desk, asker, prompt).await,
        Action::AskLetterhead => set_up::ask_letterhead(desk, asker),
        Action::SwitchUnit { unit } => set_up::switch_unit(desk, asker, unit).await,
        Action::OpenRoster => roster_card::show(asker, 0),
        Action::OpenRosterAt { page } => roster_card::show(asker, page),
        Action::TurnRoster { page } => roster_card::turn(asker, page),
        Action::NewLink { member, sure } => members::new_link(desk, asker, member, sure == 1).await,
        Action::Disconnect { member } => members::disconnect(desk, asker, member).await,
        Action::PaperOnly { member, on } => members::paper_only(desk, asker, member, on == 1).await,
        Action::StopSending { member, on } => members::stop_sending(desk, asker, member, on == 1).await,
        Action::SetKind { member, kind } => members::set_kind(desk, asker, member, kind).await,
        Action::SetStatus { member, status } => members::set_status(desk, asker, member, status).await,
        Action::SetRole { member, role, on } => members::set_role(desk, asker, member, role, on == 1).await,
        Action::WrongPerson { member, person } => members::wrong_person(desk, asker, member, person).await,
        Action::ThatIsMe => opening::that_is_me(desk, asker).await,
        Action::ThatIsNotMe => opening::that_is_not_me(desk, asker).await,
        Action::Consent => opening::consent(desk, asker).await,
        Action::RefuseConsent => opening::refuse_consent(desk, asker).await,
        Action::TurnNames { page } => joining::turn_names(desk, asker, page).await,
        Action::PickName { member } => joining::pick_name(desk, asker, member).await,
        Action::TurnClaims { page } => approval::turn(asker, page),
        Action::ApproveAll { until } => approval::approve_all(desk, asker, until).await,
        Action::Approve { person } => approval::approve(desk, asker, person).await,
        Action::Decline { person } => approval::decline(desk, asker, person).await,
        Action::ReachTest => joining::reach_test(desk, asker).await,

        // --- topic
        Action::OpenTopic => topics::open(desk, asker, "").await,
        Action::TurnTopic { page } => topics::turn(desk, asker, page).await,
        Action::PickTitle { topic, index } => topics::pick(desk, asker, topic, index).await,
        Action::PutProposed { prompt } => topics::put_proposed(desk, asker, prompt).await,
        Action::PutMeeting { topic, day, minute } => {
            topics::put_meeting(desk, asker, topic, day, minute).await
        }
        Action::PutPlace { topic, index } => topics::put_place(desk, asker, topic, index).await,
        Action::PutPreparer { topic, member } => topics::put_preparer(desk, asker, topic, member).await,
        Action::ChangePreparer { topic, member } => topics::change_preparer(desk, asker, topic, member).await,
        Action::KeepSchedule { topic } => topics::keep(desk, asker, topic).await,
        Action::MoveMeeting { topic, day, minute } => {
            topics::move_meeting(desk, asker, topic, day, minute).await
        }
        Action::OpenStatus => status::show(asker),
        Action::TurnStatus { page } => status::turn(asker, page),
        Action::WriteDown { comment } => status::voices::ask(desk, asker, comment).await,
        Action::OpenYearReport { year } => year_report::open(desk, asker, AskedYear::Named(year)),
        Action::TurnYearReport { year } => year_report::turn(desk, asker, year),
        Action::YearPapers { year } => year_report::order(desk, asker, year).await,
        Action::AskToRemind => reminders::ask(desk, asker, None).await,
        Action::AskToRemindOf { duty } => reminders::ask(desk, asker, Some(duty)).await,
        Action::RemindNow { topic, duty } => reminders::send(desk, asker, topic, duty).await,
        Action::NotNow => Ok(reminders::not_now(asker)),
        Action::TakeBack { recall } => broadcast::take_back(desk, asker, recall).await,
        Action::SendNow { recall } => broadcast::send_now(desk, asker, recall).await,
        Action::PauseReminders { topic } => reminders::pause(desk, asker, topic).await,
        Action::HearOwnOnly { on } => reminders::hear_own_only(asker, on == 1),
        // --- plan
        Action::KeepProposed { topic } => topics::keep_proposed(desk, asker, topic).await,
        Action::OpenTopicAt { page } => topics::open_at(desk, asker, page).await,
        Action::OpenPlan { .. }
        | Action::TurnPlan { .. }
        | Action::FillPlan { .. }
        | Action::TakeBackRedrawing { .. }
        | Action::PickPlanTopic { .. }
        | Action::PutPlanGroup { .. }
        | Action::PutPlanPreparer { .. }
        | Action::AskPartyGroup { .. }
        | Action::AskGuest { .. }
        | Action::GuestLink { .. }
        | Action::PutPlanMeeting { .. }
        | Action::PutPlanMode { .. }
        | Action::AskPlanPlace { .. }
        | Action::AskToRemindOfPlan { .. }
        | Action::RemindOfPlan { .. }
        | Action::AskPlanApprovalDay { .. }
        | Action::RecordPlanApproval { .. }
        | Action::SubmitPlan { .. }
        | Action::ApprovePlan { .. }
        | Action::AmendPlan { .. }
        | Action::ApprovePlanAlone { .. }
        | Action::PlanPaper { .. }
        | Action::StandIn { .. }
        | Action::MoreStandIns { .. } => Box::pin(planning::decide(desk, asker, action.clone())).await,

        // --- draft
        Action::OpenDraftCard { topic } => drafts::writing::open_topic(desk, asker, topic).await,
        Action::TurnDraftCard { topic } => drafts::writing::turn(desk, asker, topic).await,
        Action::WritePart { topic, part } => drafts::writing::ask_part(desk, asker, topic, part).await,
        Action::AskMeasures { draft } => drafts::writing::ask_measures(desk, asker, draft).await,
        Action::SubmitDraft { topic } => drafts::writing::submit(desk, asker, topic).await,
        Action::KeepApproved { draft } => drafts::approval::keep(desk, asker, draft).await,
        Action::ApproveDraft { draft } => drafts::review::approve(desk, asker, draft).await,
        Action::AmendDraft { draft } => drafts::review::ask_words(desk, asker, draft).await,
        Action::TurnReview { topic } => drafts::review::turn(desk, asker, topic).await,
        Action::AskApprovalDay { draft } => drafts::approval::ask_day(desk, asker, draft).await,
        Action::RecordApproval { draft, on } => drafts::approval::record(desk, asker, draft, on).await,
        Action::ApproveAlone { draft } => drafts::approval::alone(desk, asker, draft).await,
        Action::AskExtendDraft { topic } => drafts::late::ask_extend(desk, asker, topic).await,
        Action::ExtendDraft { topic, until } => drafts::late::extend(desk, asker, topic, until).await,
        Action::PrepareMyself { topic } => drafts::late::prepare_myself(desk, asker, topic).await,
        Action::OpenCirculation { draft } => circulation::open(desk, asker, draft).await,
        Action::ChooseQuestions { draft, left_out } => {
            circulation::choose(desk, asker, draft, left_out).await
        }
        Action::Circulate { draft, left_out } => circulation::send(desk, asker, draft, left_out).await,
        Action::CirculateNow { topic, recall } => circulation::hasten(desk, asker, topic, recall).await,
        Action::TakeBackCirculation { topic, recall } => {
            circulation::take_back(desk, asker, topic, recall).await
        }
        Action::ReadDraft { topic, part } => reading::open(desk, asker, topic, part).await,
        Action::TurnPart { topic, part } => reading::turn(desk, asker, topic, part).await,
        Action::MarkRead { topic } => reading::mark_read(desk, asker, topic).await,
        Action::AgreeToDraft { topic } => reading::agree(desk, asker, topic, false).await,
        Action::AgreeOnCard { topic } => reading::agree(desk, asker, topic, true).await,
        Action::SendDraftFile { topic } => reading::send_file(desk, asker, topic).await,

        // --- comments
        Action::AskQuestion { topic, number } => comments::ask_question(desk, asker, topic, number).await,
        Action::AgreeWithDraft { question } => comments::agree_with_draft(desk, asker, question).await,
        Action::WithdrawComment { comment } => comments::withdraw(desk, asker, comment).await,
        Action::HideMyName { comment } => comments::choose_visibility(desk, asker, comment, true).await,
        Action::ShowMyName { comment } => comments::choose_visibility(desk, asker, comment, false).await,
        Action::TurnReceipt { comment, page } => comments::turn_receipt(desk, asker, comment, page).await,
        Action::MoveComment { comment, number } => comments::move_to(desk, asker, comment, number).await,
        Action::CommentOnMeasure { measure } => comments::ask_on_measure(desk, asker, measure).await,
        Action::OpenComments { topic } => comment_list::open(desk, asker, topic, false).await,
        Action::TurnComments { topic, page } => comment_list::turn(desk, asker, topic, page, false).await,
        Action::ReadComment { comment } => comment_list::read(desk, asker, comment).await,
        Action::OpenOwnComments { topic } => comment_list::open(desk, asker, topic, true).await,
        Action::TurnOwnComments { topic, page } => comment_list::turn(desk, asker, topic, page, true).await,
        Action::OpenReceipt { comment } => comment_list::open_receipt(desk, asker, comment).await,
        Action::OpenOnBehalf { topic } => recording::open_for_whom(desk, asker, topic).await,
        Action::TurnOnBehalf { topic, page } => recording::turn_for_whom(desk, asker, topic, page).await,
        Action::EnterFor { member } => recording::ask_from_where(desk, asker, member).await,
        Action::EnterWordsFor { member, channel } => recording::ask_words(desk, asker, member, channel).await,
        // --- measures, ballots, meeting
        action @ (Action::ShowMeasures { .. }
        | Action::TurnMeasures { .. }
        | Action::OpenMeasure { .. }
        | Action::ProposeMeasure { .. }
        | Action::ListMeasure { .. }
        | Action::DeclineMeasure { .. }
        | Action::RewordMeasure { .. }
        | Action::MeasureFromComment { .. }
        | Action::AskFreeze { .. }
        | Action::FreezeMeasures { .. }
        | Action::CastVote { .. }
        | Action::CastRest { .. }
        | Action::TurnBallot { .. }
        | Action::OpenBallotCard { .. }
        | Action::ReserveOpinion { .. }
        | Action::OpenConsultation { .. }
        | Action::SkipConsultation { .. }
        | Action::AskFormal { .. }
        | Action::OpenFormal { .. }
        | Action::ShowCount { .. }
        | Action::TurnCount { .. }
        | Action::AllFor { .. }
        | Action::AllForAll { .. }
        | Action::OneLess { .. }
        | Action::TypeCounts { .. }
        | Action::AskClose { .. }
        | Action::CloseBallot { .. }
        | Action::AskCancel { .. }
        | Action::CancelBallot { .. }
        | Action::EnterVotes { .. }
        | Action::EnterVotesFor { .. }
        | Action::EnterFrom { .. }
        | Action::EnterVote { .. }
        | Action::BeginMeeting { .. }
        | Action::MeetingWasHeld { .. }
        | Action::MeetingHeldOtherwise { .. }
        | Action::ShowMeeting { .. }
        | Action::TurnMeeting { .. }
        | Action::MarkAttendance { .. }
        | Action::SetChair { .. }
        | Action::SetMinuteTaker { .. }
        | Action::AskEnd { .. }
        | Action::EndMeeting { .. }) => Box::pin(deciding::decide(desk, asker, action)).await,
        // --- invitation
        action @ (Action::OpenInvitation { .. }
        | Action::WillCome { .. }
        | Action::AskLeave { .. }
        | Action::LeaveFor { .. }
        | Action::OpenAnswers { .. }
        | Action::TurnAnswers { .. }
        | Action::DecideLeave { .. }
        | Action::AnswerFor { .. }
        | Action::WillComeFor { .. }
        | Action::AskLeaveFor { .. }
        | Action::WillComeForSome { .. }
        | Action::AskLeaveForSome { .. }
        | Action::ChooseMode { .. }
        | Action::AskPostpone { .. }
        | Action::AskGiveUp { .. }
        | Action::TakeBackDay { .. }
        | Action::CallOff { .. }) => Box::pin(inviting::decide(desk, asker, action)).await,
        // --- tasks
        action @ (Action::OpenTasks
        | Action::TurnTasks { .. }
        | Action::OpenTask { .. }
        | Action::ReportTask { .. }
        | Action::AddTaskWords { .. }
        | Action::TaskVoice { .. }
        | Action::WriteTaskVoice { .. }
        | Action::AskTaskDue { .. }
        | Action::TaskDueIs { .. }
        | Action::WriteTaskDue { .. }
        | Action::AskTaskOwner { .. }
        | Action::TaskOwnerIs { .. }
        | Action::WriteTaskOwner { .. }
        | Action::WriteTaskDetail { .. }
        | Action::RemoveTaskDetail { .. }
        | Action::RestoreTaskDetail { .. }
        | Action::AskDropTask { .. }) => Box::pin(tasks::decide(desk, asker, action)).await,
        // --- conclusion
        Action::FillGaps { conclusion } => filling::start(desk, asker, conclusion).await,
        Action::TurnFilling { conclusion, page } => filling::turn(desk, asker, conclusion, page).await,
        Action::LeaveBlank { conclusion, gap, measure } => {
            filling::leave_blank(desk, asker, conclusion, gap, measure).await
        }
        Action::ReopenGap { conclusion, gap, measure } => {
            filling::reopen(desk, asker, conclusion, gap, measure).await
        }
        Action::OwnerIs { conclusion, measure, member } => {
            filling::owner_is(desk, asker, conclusion, measure, member).await
        }
        Action::WriteOwner { conclusion, measure } => {
            filling::ask_words(desk, asker, conclusion, GapKind::Owner, measure).await
        }
        Action::DueIs { conclusion, measure, due } => {
            filling::due_is(desk, asker, conclusion, measure, due).await
        }
        Action::WriteDue { conclusion, measure } => {
            filling::ask_words(desk, asker, conclusion, GapKind::Due, measure).await
        }
        Action::WriteResult { conclusion, measure } => {
            conclusions::results::ask(desk, asker, conclusion, measure).await
        }
        Action::MinuteTakerIs { conclusion, member } => {
            filling::minute_taker_is(desk, asker, conclusion, member).await
        }
        Action::ClosedAfter { conclusion, minutes } => {
            filling::closed_after(desk, asker, conclusion, minutes).await
        }
        Action::WriteClosing { conclusion } => {
            filling::ask_words(desk, asker, conclusion, GapKind::ClosingTime, MeasureId(0)).await
        }
        Action::WasAbsent { conclusion, member } => {
            filling::was_absent(desk, asker, conclusion, member).await
        }
        Action::RestWasPresent { conclusion } => filling::rest_was_present(desk, asker, conclusion).await,
        Action::AgreedBy { conclusion, agreed, of } => {
            filling::agreed_by(desk, asker, conclusion, agreed, of).await
        }
        Action::WriteAgreed { conclusion } => {
            filling::ask_words(desk, asker, conclusion, GapKind::Agreed, MeasureId(0)).await
        }
        Action::TakeFromFile { conclusion } => handed_back::take(desk, asker, conclusion).await,
        Action::KeepRecords { conclusion } => handed_back::keep(desk, asker, conclusion).await,
        Action::MakePapersAgain { conclusion } => versions::make_again(desk, asker, conclusion).await,
        Action::NewVersion { conclusion } => versions::renew(desk, asker, conclusion).await,
        Action::OpenConclusion { conclusion } => conclusions::reading::open(desk, asker, conclusion).await,
        Action::ReadConclusion { conclusion, page } => {
            conclusions::reading::turn(desk, asker, conclusion, page).await
        }
        Action::AskAdoption { conclusion } => adopting::ask(desk, asker, conclusion).await,
        Action::Adopt { conclusion } => adopting::adopt(desk, asker, conclusion).await,
        Action::NotYetAdopt { .. } => adopting::not_yet(asker),
        Action::TakeBackAdoption { conclusion, recall } => {
            adopting::take_back(desk, asker, conclusion, recall).await
        }
        Action::PastConclusions => conclusions::reading::past(asker),
        Action::TurnPastConclusions { page } => conclusions::reading::turn_past(asker, page),
    }
}

fn open_to_strangers(action: &Action) -> bool {
    matches!(
        action,
        Action::SetLang { .. }
            // --- people
            | Action::ThatIsMe
            | Action::ThatIsNotMe
            | Action::Consent
            | Action::RefuseConsent
            | Action::TurnNames { .. }
            | Action::PickName { .. }
            // The button of another unit leads to the unit it names.
            | Action::SwitchUnit { .. }
    )
}

async fn set_lang(desk: &mut Desk, asker: &Asker, lang: Lang) -> Result<Decision, Halt> {
    let person = Person { lang: Some(lang), ..desk.get::<Person>(asker.person.id).await? };
    let chosen = Asker { person: person.clone(), ..asker.clone() };
    let decision = Decision::new().event(PeopleEvent::LangChosen { person });
    if asker.member.is_none() {
        return Ok(decision);
    }
    let decision = decision.event(menu::ordered(desk, chosen.unit()?.id, chosen.person.id)?);
    let home = home::show(&chosen)?;
    Ok(Decision { answers: home.answers, ..decision })
}
