//! What a button does. An action is a short code and a few numbers, so that it fits into any messenger's button.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::action_codes::actions;
pub use super::argument::Argument;
use crate::domain::ballot::{Choice, Way};
use crate::domain::catalogue::ContentGroup;
use crate::domain::comment::Channel;
use crate::domain::concluding::GapKind;
use crate::domain::draft::Part;
use crate::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, MeasureId, MemberId, PersonId, PlanId, PromptId, QuestionId,
    TaskId, TopicId, UnitId,
};
use crate::domain::inviting::LeaveReason;
use crate::domain::member::{MemberKind, Role, Status};
use crate::domain::next_step::Step;
use crate::domain::reminding::Duty;
use crate::domain::rules_editing::Rule;
use crate::domain::task::{Detail, Said};
use crate::domain::topic::Mode;
use crate::domain::unit::Lang;

actions! {
    // --- everywhere
    /// The home card, posted anew.
    Home = "h";
    /// Back to the home card, in place.
    BackHome = "hb";
    /// The button of the home card that does the next step.
    Next { step: Step } = "n";
    /// Words that came with nothing open are a comment.
    PlaceAsComment { prompt: PromptId } = "pc";
    /// Words that came with nothing open are nothing.
    PlaceAsNothing { prompt: PromptId } = "pn";
    SetLang { lang: Lang } = "lg";
    /// Asks for a comment: the first focus question, or free words.
    GiveComment = "c";
    /// The commands, in words.
    Help = "hp";

    // --- people: set-up, roster, enrolment (codes beginning with s, m, e, i)
    /// The set-up card, posted anew.
    SetUp = "su";
    /// [Gắn nhóm]: gives the button that adds the bot to a group.
    BindGroup = "sg";
    PasteRoster = "sr";
    SendRosterFile = "sf";
    /// [Lưu 17 đồng chí].
    SaveRoster { prompt: PromptId } = "ss";
    /// [Sửa lại]: what was read is dropped.
    RedoRoster { prompt: PromptId } = "sx";
    /// Shows where the enrolment button would be posted.
    AskEnrolPost = "sp";
    PostEnrol = "sq";
    /// [Chưa đăng].
    DropEnrolPost = "sn";
    /// The settings card, posted anew.
    Settings = "st";
    AskLetterhead = "sl";
    /// [Đổi chi bộ].
    SwitchUnit { unit: UnitId } = "sw";
    /// The roster, posted anew.
    OpenRoster = "mo";
    /// The roster, posted anew and turned to a page.
    OpenRosterAt { page: i64 } = "mi";
    /// Turns the roster card: pages from 0 up, a member's view below ([`crate::present::people::roster`]).
    TurnRoster { page: i64 } = "mp";
    /// [Cấp liên kết mới]; `sure` = 1: though it cuts an account off.
    NewLink { member: MemberId, sure: i64 } = "ml";
    /// [Ngừng kết nối].
    Disconnect { member: MemberId } = "md";
    /// [Không dùng điện thoại]: on paper only, the account cut off.
    PaperOnly { member: MemberId, on: i64 } = "mn";
    /// [Ngừng gửi tin]: nothing is sent, the account stays.
    StopSending { member: MemberId, on: i64 } = "mm";
    SetKind { member: MemberId, kind: MemberKind } = "mk";
    SetStatus { member: MemberId, status: Status } = "ms";
    SetRole { member: MemberId, role: Role, on: i64 } = "mr";
    /// [Không đúng người]: undoes a connection that was just made.
    WrongPerson { member: MemberId, person: PersonId } = "mx";
    /// \[Đúng\]: the member the personal link was made for.
    ThatIsMe = "ey";
    /// [Không phải].
    ThatIsNotMe = "en";
    Consent = "ec";
    RefuseConsent = "er";
    /// Turns the card of names.
    TurnNames { page: i64 } = "eg";
    PickName { member: MemberId } = "ep";
    /// Turns the card of requests.
    TurnClaims { page: i64 } = "ez";
    /// [Duyệt tất cả]: those who had asked by `until` (ms since 1970), when the card was drawn.
    ApproveAll { until: i64 } = "ea";
    Approve { person: PersonId } = "eo";
    Decline { person: PersonId } = "ed";
    /// [Bấm thử: tôi đã nhận được].
    ReachTest = "ei";

    // --- rules (codes beginning with w)
    /// The rules of the unit, posted anew.
    OpenRules = "w";
    /// Turns that card: 0 the pages, then each page; below 0 a rule.
    TurnRules { page: i64 } = "wt";
    /// One of the choices offered for a rule.
    ChooseRule { rule: Rule, choice: i64 } = "wc";
    /// [Về mặc định].
    ResetRule { rule: Rule } = "wr";
    /// \[Đúng\].
    PutRule { prompt: PromptId } = "wy";
    /// [Không đổi].
    DropRule { prompt: PromptId } = "wn";

    // --- topic, dates, reminders (codes beginning with t, r)
    /// Posts the card on which the topic is chosen and changed.
    OpenTopic = "t";
    /// Turns that card to another question; the page says which.
    TurnTopic { page: i64 } = "tp";
    /// A title from the catalogue. The topic is 0 while there is none.
    PickTitle { topic: TopicId, index: i64 } = "tc";
    /// A new title or place, once people have been told another: \[Đúng\].
    PutProposed { prompt: PromptId } = "tt";
    /// Day and hour of the meeting; the minute counts from midnight.
    PutMeeting { topic: TopicId, day: NaiveDate, minute: i64 } = "tm";
    /// A place from those offered.
    PutPlace { topic: TopicId, index: i64 } = "tl";
    PutPreparer { topic: TopicId, member: MemberId } = "tu";
    /// Another preparer, once people have been told: \[Đúng\].
    ChangePreparer { topic: TopicId, member: MemberId } = "tw";
    /// [Giữ lịch này]: settled, and told.
    KeepSchedule { topic: TopicId } = "tk";
    /// [Chuyển sang lịch này]: a meeting is moved after people were told.
    MoveMeeting { topic: TopicId, day: NaiveDate, minute: i64 } = "tn";
    /// Posts the officers' board: who has read, spoken, voted.
    OpenStatus = "ts";
    /// Turns the board to another page, in place.
    TurnStatus { page: i64 } = "op";
    /// [Chép lại Ý-01]: asks for the words of a voice or a picture.
    WriteDown { comment: CommentId } = "ow";
    /// Shows what would be reminded of, and how many.
    AskToRemind = "r";
    /// The same, of one duty.
    AskToRemindOf { duty: Duty } = "rk";
    /// \[Gửi\].
    RemindNow { topic: TopicId, duty: Duty } = "rs";
    /// [Chưa gửi]: nothing happens.
    NotNow = "rn";
    /// [Thu lại]: what has not gone out under this number.
    TakeBack { recall: i64 } = "rt";
    /// [Gửi ngay]: what waits under this number for the sending hours.
    SendNow { recall: i64 } = "rg";
    /// [Tạm dừng nhắc].
    PauseReminders { topic: TopicId } = "rp";
    /// [Chỉ nhắc việc của tôi]; 0: [Nhắc như thường].
    HearOwnOnly { on: i64 } = "ro";

    // --- plan of the year (codes beginning with y)
    /// The card of a year's plan, posted anew; 0 = the year to plan now.
    OpenPlan { year: i64 } = "y";
    /// Turns that card to another question; the page says which.
    TurnPlan { plan: PlanId, page: i64 } = "yp";
    /// Fills the open quarters anew: 0 by the rules, 1 as last year; once people know the plan it is shown first, and
    /// 2 and 3 do it.
    FillPlan { plan: PlanId, way: i64 } = "yf";
    /// [Thu lại] of a plan drawn up anew at that millisecond: the plan as it was, and nobody is told.
    TakeBackRedrawing { plan: PlanId, at: i64, recall: i64 } = "yz";
    /// A topic of the catalogue for a quarter.
    PickPlanTopic { plan: PlanId, quarter: i64, index: i64 } = "yc";
    PutPlanGroup { plan: PlanId, quarter: i64, group: ContentGroup } = "yg";
    PutPlanPreparer { plan: PlanId, quarter: i64, member: MemberId } = "yu";
    /// A party group prepares through this member: asks for its name.
    AskPartyGroup { plan: PlanId, quarter: i64, member: MemberId } = "yd";
    /// A rapporteur from outside prepares: asks for the name.
    AskGuest { plan: PlanId, quarter: i64 } = "yb";
    /// A one-time link for that rapporteur.
    GuestLink { member: MemberId } = "yi";
    /// The day of a quarter's meeting; the minute counts from midnight, 1440 = the hour stays.
    PutPlanMeeting { plan: PlanId, quarter: i64, day: NaiveDate, minute: i64 } = "ym";
    PutPlanMode { plan: PlanId, quarter: i64, mode: Mode } = "yh";
    AskPlanPlace { plan: PlanId, quarter: i64 } = "yl";
    /// \[Gửi chi uỷ\], of the plan.
    SubmitPlan { plan: PlanId, version: i64 } = "ys";
    /// \[Thông qua\], of the plan.
    ApprovePlan { plan: PlanId, version: i64 } = "ya";
    /// \[Đề nghị sửa\], of the plan.
    AmendPlan { plan: PlanId, version: i64 } = "ye";
    /// \[Bí thư tự duyệt\], of the plan.
    ApprovePlanAlone { plan: PlanId, version: i64 } = "yo";
    /// [Nhắc chi uỷ], of the plan: shows to how many.
    AskToRemindOfPlan { plan: PlanId, version: i64 } = "yq";
    /// \[Gửi\].
    RemindOfPlan { plan: PlanId, version: i64 } = "yv";
    /// [Ghi: chi uỷ đã thông qua tại cuộc họp], of the plan: asks for the day.
    AskPlanApprovalDay { plan: PlanId, version: i64 } = "yj";
    RecordPlanApproval { plan: PlanId, version: i64, on: NaiveDate } = "yx";
    /// The plan as a Word file.
    PlanPaper { plan: PlanId } = "yw";
    /// \[Chốt như đề xuất\]: the topic as the plan proposes it, settled and told.
    KeepProposed { topic: TopicId } = "yk";
    /// The topic's card, posted anew and turned to a page.
    OpenTopicAt { page: i64 } = "yt";
    /// This one takes over what that one prepares.
    StandIn { member: MemberId, by: MemberId } = "yr";
    /// Other names for that.
    MoreStandIns { member: MemberId, page: i64 } = "yn";

    // --- draft, review, circulation, reading (codes beginning with d, f)
    /// The draft's card, posted anew.
    OpenDraftCard { topic: TopicId } = "d";
    /// The draft's card, in place.
    TurnDraftCard { topic: TopicId } = "dt";
    /// Asks for the words of one part.
    WritePart { topic: TopicId, part: Part } = "dp";
    /// [Gửi lại danh sách]: asks for the list of measures again.
    AskMeasures { draft: DraftId } = "dm";
    /// [Gửi chi uỷ]; of a version that came after the approval, [Đưa lại chi uỷ].
    SubmitDraft { topic: TopicId } = "ds";
    /// [Giữ bản đã duyệt].
    KeepApproved { draft: DraftId } = "dk";
    /// [Thông qua].
    ApproveDraft { draft: DraftId } = "da";
    /// [Đề nghị sửa].
    AmendDraft { draft: DraftId } = "de";
    /// Where the review stands, in place.
    TurnReview { topic: TopicId } = "dr";
    /// [Ghi: chi uỷ đã thông qua tại cuộc họp]: asks for the day.
    AskApprovalDay { draft: DraftId } = "dd";
    RecordApproval { draft: DraftId, on: NaiveDate } = "dD";
    /// [Bí thư tự duyệt].
    ApproveAlone { draft: DraftId } = "dA";
    /// [Gia hạn]: offers days.
    AskExtendDraft { topic: TopicId } = "dx";
    ExtendDraft { topic: TopicId, until: NaiveDate } = "dX";
    /// [Bí thư tự chuẩn bị].
    PrepareMyself { topic: TopicId } = "dP";
    /// The card that shows what is circulated and to how many, posted anew.
    OpenCirculation { draft: DraftId } = "f";
    /// The same card with other questions left out: a bit a question.
    ChooseQuestions { draft: DraftId, left_out: i64 } = "fq";
    /// \[Gửi\].
    Circulate { draft: DraftId, left_out: i64 } = "fg";
    /// [Gửi ngay], outside the sending hours.
    CirculateNow { topic: TopicId, recall: i64 } = "fn";
    /// [Thu lại].
    TakeBackCirculation { topic: TopicId, recall: i64 } = "fb";
    /// The draft in parts, posted anew at a part (1 = the first).
    ReadDraft { topic: TopicId, part: i64 } = "fr";
    /// Another part, in place.
    TurnPart { topic: TopicId, part: i64 } = "ft";
    /// [Tôi đã đọc].
    MarkRead { topic: TopicId } = "fd";
    /// [Nhất trí với dự thảo].
    AgreeToDraft { topic: TopicId } = "fa";
    /// The same, pressed on the card of the draft, which then shows it.
    AgreeOnCard { topic: TopicId } = "fA";
    /// [Nhận tệp].
    SendDraftFile { topic: TopicId } = "ff";

    // --- comments
    /// Ask focus question number `number` (1 = first).
    AskQuestion { topic: TopicId, number: i64 } = "q";
    /// [Đúng như dự thảo đã nêu] to a focus question.
    AgreeWithDraft { question: QuestionId } = "qa";
    WithdrawComment { comment: CommentId } = "cw";
    /// [Chỉ để chi uỷ biết tên tôi].
    HideMyName { comment: CommentId } = "ch";
    /// [Ghi tên tôi].
    ShowMyName { comment: CommentId } = "cs";

    /// [Chuyển sang câu khác]: the receipt asks which question the words answer; page 0 is the receipt itself.
    TurnReceipt { comment: CommentId, page: i64 } = "cg";
    /// To that question; 0 = to none.
    MoveComment { comment: CommentId, number: i64 } = "cq";
    /// [Góp ý về BP-…].
    CommentOnMeasure { measure: MeasureId } = "cm";
    /// [Xem 23 ý kiến]: the list, posted anew.
    OpenComments { topic: TopicId } = "cl";
    /// Another page of the list, in place.
    TurnComments { topic: TopicId, page: i64 } = "ct";
    /// The whole words of one comment.
    ReadComment { comment: CommentId } = "cr";
    /// The reader's own comments, posted anew.
    OpenOwnComments { topic: TopicId } = "co";
    TurnOwnComments { topic: TopicId, page: i64 } = "cp";
    /// The receipt of one's own comment, with what can be done to it.
    OpenReceipt { comment: CommentId } = "cc";
    /// [Nhập thay]: for whom.
    OpenOnBehalf { topic: TopicId } = "cb";
    TurnOnBehalf { topic: TopicId, page: i64 } = "cB";
    /// For this member: where the words come from.
    EnterFor { member: MemberId } = "ce";
    /// For this member, from there: asks for the words.
    EnterWordsFor { member: MemberId, channel: Channel } = "cE";

    // --- measures (codes beginning with b)
    /// The list of measures, posted anew.
    ShowMeasures { topic: TopicId } = "b";
    TurnMeasures { topic: TopicId, page: i64 } = "bt";
    /// One measure, on a card of its own.
    OpenMeasure { measure: MeasureId } = "bo";
    ProposeMeasure { topic: TopicId } = "bp";
    /// [Đưa vào danh sách].
    ListMeasure { measure: MeasureId } = "bl";
    /// [Không đưa vào].
    DeclineMeasure { measure: MeasureId } = "bd";
    /// [Sửa câu chữ].
    RewordMeasure { measure: MeasureId } = "bw";
    /// [Đề xuất thành biện pháp], by an officer under a comment.
    MeasureFromComment { comment: CommentId } = "bc";
    /// Shows what would be frozen.
    AskFreeze { topic: TopicId } = "bq";
    FreezeMeasures { topic: TopicId } = "bf";

    // --- ballots, meeting (codes beginning with v, k, a)
    CastVote { ballot: BallotId, measure: MeasureId, choice: Choice } = "v";
    /// [Tán thành các biện pháp còn lại]: those the member has not answered.
    CastRest { ballot: BallotId, position: i64 } = "vf";
    /// Turns the ballot card to a measure by position.
    TurnBallot { ballot: BallotId, position: i64 } = "vt";
    /// Posts the ballot card anew.
    OpenBallotCard { ballot: BallotId } = "vo";
    /// [Bảo lưu ý kiến] after a lost vote.
    ReserveOpinion { ballot: BallotId, measure: MeasureId } = "vr";
    /// Opens the consultation; `at_once` 1 = also outside the sending hours.
    OpenConsultation { topic: TopicId, at_once: i64 } = "ko";
    SkipConsultation { topic: TopicId } = "ks";
    /// Asks how the formal vote is to be held.
    AskFormal { topic: TopicId } = "kf";
    OpenFormal { topic: TopicId, way: Way } = "kw";
    /// The officer's card of a ballot, posted anew.
    ShowCount { ballot: BallotId } = "kn";
    TurnCount { ballot: BallotId, position: i64 } = "kt";
    /// [Tất cả nhất trí].
    AllFor { ballot: BallotId, measure: MeasureId } = "ka";
    /// [Tất cả nhất trí …] for every measure not counted yet.
    AllForAll { ballot: BallotId } = "kb";
    /// One of those counted for is of another mind.
    OneLess { ballot: BallotId, measure: MeasureId, choice: Choice } = "kx";
    /// The counts are typed.
    TypeCounts { ballot: BallotId, measure: MeasureId } = "ki";
    AskClose { ballot: BallotId } = "kq";
    CloseBallot { ballot: BallotId } = "kz";
    AskCancel { ballot: BallotId } = "kg";
    CancelBallot { ballot: BallotId } = "kd";
    /// Nhập thay: for whom, from what, then the choices.
    EnterVotes { ballot: BallotId, page: i64 } = "ke";
    EnterVotesFor { ballot: BallotId, member: MemberId } = "km";
    EnterFrom { ballot: BallotId, member: MemberId, basis: Channel, position: i64 } = "kp";
    EnterVote { ballot: BallotId, member: MemberId, basis: Channel, position: i64, choice: Choice } = "kv";
    /// [Họp bắt đầu].
    BeginMeeting { topic: TopicId } = "an";
    /// It was held at this minute (since 1970).
    MeetingWasHeld { topic: TopicId, minute: i64 } = "ah";
    /// It was held at another time, which is typed.
    MeetingHeldOtherwise { topic: TopicId } = "ao";
    ShowMeeting { topic: TopicId } = "as";
    TurnMeeting { topic: TopicId, page: i64 } = "at";
    /// One tap on a name.
    MarkAttendance { topic: TopicId, member: MemberId, page: i64 } = "am";
    SetChair { topic: TopicId, member: MemberId } = "ac";
    SetMinuteTaker { topic: TopicId, member: MemberId } = "ak";
    /// Reads out what the minutes hold, and asks for their adoption.
    AskEnd { topic: TopicId, undecided: i64 } = "ae";
    /// [Tất cả nhất trí, kết thúc bây giờ].
    EndMeeting { topic: TopicId } = "ag";

    // --- invitation, moving the meeting (codes beginning with j)
    /// The invitation with one's own answer, posted anew.
    OpenInvitation { topic: TopicId } = "ji";
    /// [Sẽ dự họp], to the meeting at this minute (since 1970): an old invitation answers for no new day.
    WillCome { topic: TopicId, meeting: i64 } = "jc";
    /// [Xin vắng mặt]: asks for the reason.
    AskLeave { topic: TopicId, meeting: i64 } = "jl";
    /// A usual reason, for oneself or, by an officer, for a member without a phone.
    LeaveFor { member: MemberId, meeting: i64, reason: LeaveReason } = "jr";
    /// Who has answered what, for the officers, posted anew.
    OpenAnswers { topic: TopicId } = "jo";
    /// Another page of it, in place.
    TurnAnswers { topic: TopicId, page: i64 } = "jt";
    /// [Chấp nhận] [Không chấp nhận].
    DecideLeave { topic: TopicId, member: MemberId, granted: i64 } = "jd";
    /// [Nhập thay]: what did this member answer?
    AnswerFor { topic: TopicId, member: MemberId } = "jf";
    /// This member will come to the meeting at this minute.
    WillComeFor { topic: TopicId, member: MemberId, meeting: i64 } = "jy";
    /// This member asks for leave from it: why?
    AskLeaveFor { topic: TopicId, member: MemberId, meeting: i64 } = "jv";
    /// The same two from before they said which meeting: asks anew.
    WillComeForSome { topic: TopicId, member: MemberId } = "je";
    AskLeaveForSome { topic: TopicId, member: MemberId } = "jw";
    /// [Họp riêng], [Kết hợp sinh hoạt thường kỳ].
    ChooseMode { topic: TopicId, mode: Mode } = "jm";
    /// [Hoãn, chưa định ngày]: asks why.
    AskPostpone { topic: TopicId } = "jp";
    /// [Huỷ, không họp chuyên đề này]: asks why.
    AskGiveUp { topic: TopicId } = "jx";
    /// [Hoãn và báo], [Huỷ và báo].
    CallOff { prompt: PromptId } = "jg";
    /// [Thu lại], of a change of the day that was ordered.
    TakeBackDay { topic: TopicId } = "jb";

    // --- year report (codes beginning with g)
    /// The report of a year, posted anew.
    OpenYearReport { year: i64 } = "go";
    /// Turns the report to another year.
    TurnYearReport { year: i64 } = "gt";
    /// [Nhận tệp Word và Excel].
    YearPapers { year: i64 } = "gp";

    // --- conclusion (codes beginning with z)
    /// [Điền N chỗ trống]: asks for the first that is open.
    FillGaps { conclusion: ConclusionId } = "zf";
    /// Turns the question's list of members.
    TurnFilling { conclusion: ConclusionId, page: i64 } = "zq";
    /// [Để trống].
    LeaveBlank { conclusion: ConclusionId, gap: GapKind, measure: MeasureId } = "zs";
    /// \[Sửa\] what was filled in for a measure.
    ReopenGap { conclusion: ConclusionId, gap: GapKind, measure: MeasureId } = "zc";
    /// This member leads the measure.
    OwnerIs { conclusion: ConclusionId, measure: MeasureId, member: MemberId } = "zm";
    /// Who leads it will be typed.
    WriteOwner { conclusion: ConclusionId, measure: MeasureId } = "zw";
    DueIs { conclusion: ConclusionId, measure: MeasureId, due: NaiveDate } = "zd";
    /// The deadline will be typed.
    WriteDue { conclusion: ConclusionId, measure: MeasureId } = "ze";
    /// What is to come of a measure will be typed.
    WriteResult { conclusion: ConclusionId, measure: MeasureId } = "zi";
    MinuteTakerIs { conclusion: ConclusionId, member: MemberId } = "zt";
    /// The session ended so many minutes after it began.
    ClosedAfter { conclusion: ConclusionId, minutes: i64 } = "zl";
    /// The closing time will be typed.
    WriteClosing { conclusion: ConclusionId } = "zk";
    /// This member was absent.
    WasAbsent { conclusion: ConclusionId, member: MemberId } = "zb";
    /// Everybody not yet recorded was there.
    RestWasPresent { conclusion: ConclusionId } = "zj";
    /// So many agreed with the minutes.
    AgreedBy { conclusion: ConclusionId, agreed: i64, of: i64 } = "zg";
    /// How many agreed will be typed.
    WriteAgreed { conclusion: ConclusionId } = "zh";
    /// [Lấy theo tệp]: what the edited file says of owners, dates and results goes into the records.
    TakeFromFile { conclusion: ConclusionId } = "zz";
    /// [Giữ theo sổ].
    KeepRecords { conclusion: ConclusionId } = "zK";
    /// [Tạo bản mới].
    NewVersion { conclusion: ConclusionId } = "zv";
    /// [Lập lại văn bản], where their making was given up.
    MakePapersAgain { conclusion: ConclusionId } = "zP";
    /// [Đọc dự thảo], [Xem kết luận]: posts the summary.
    OpenConclusion { conclusion: ConclusionId } = "zo";
    /// Turns the summary to a part.
    ReadConclusion { conclusion: ConclusionId, page: i64 } = "zr";
    /// [Chốt bản này]: shows what will happen.
    AskAdoption { conclusion: ConclusionId } = "za";
    /// [Chốt và gửi].
    Adopt { conclusion: ConclusionId } = "zy";
    /// [Chưa chốt].
    NotYetAdopt { conclusion: ConclusionId } = "zn";
    /// [Thu lại] an adoption nobody has been told of.
    TakeBackAdoption { conclusion: ConclusionId, recall: i64 } = "zu";
    /// Turns the list of past conclusions.
    TurnPastConclusions { page: i64 } = "zx";
    /// The conclusions of past quarters.
    PastConclusions = "zp";

    // --- tasks (codes beginning with x)
    /// The register of tasks, posted anew.
    OpenTasks = "x";
    /// A page of it, or one task, in place ([`crate::present::tasks::page_of`]).
    TurnTasks { page: i64 } = "xt";
    /// One task, posted anew.
    OpenTask { task: TaskId } = "xo";
    /// [Đã xong] [Đang làm] [Chưa làm được].
    ReportTask { task: TaskId, said: Said } = "xr";
    /// [Viết thêm].
    AddTaskWords { task: TaskId } = "xw";
    /// \[Nghe\], [Xem tệp]: the voice or the file that came with a report.
    TaskVoice { task: TaskId } = "xf";
    /// [Chép thành chữ]: asks for the words of that report.
    WriteTaskVoice { task: TaskId, report: i64 } = "xv";
    /// [Gia hạn]: offers days.
    AskTaskDue { task: TaskId } = "xe";
    TaskDueIs { task: TaskId, due: NaiveDate } = "xE";
    /// The deadline will be typed.
    WriteTaskDue { task: TaskId } = "xd";
    /// [Đổi người]: offers a page of members.
    AskTaskOwner { task: TaskId, page: i64 } = "xa";
    TaskOwnerIs { task: TaskId, member: MemberId } = "xA";
    /// Who leads it will be typed.
    WriteTaskOwner { task: TaskId } = "xn";
    /// [Người phối hợp], [Kết quả cần đạt]: will be typed.
    WriteTaskDetail { task: TaskId, detail: Detail } = "xh";
    /// [Bỏ người phối hợp], [Bỏ kết quả cần đạt].
    RemoveTaskDetail { task: TaskId, detail: Detail } = "xm";
    /// [Ghi lại như cũ] to such a removal.
    RestoreTaskDetail { prompt: PromptId } = "xu";
    /// [Dừng việc này]: asks for the reason.
    AskDropTask { task: TaskId } = "xs";
}
