#include "ui/case/acts/case_acts.h"

#include "models/rights.h"
#include "ui/case/acts/acknowledgement_dialog.h"
#include "ui/case/acts/answer_dialog.h"
#include "ui/case/acts/as_of_dialog.h"
#include "ui/case/acts/assessment_dialog.h"
#include "ui/case/acts/assignment_dialog.h"
#include "ui/case/acts/call_dialog.h"
#include "ui/case/acts/correction_dialog.h"
#include "ui/case/acts/escalation_dialog.h"
#include "ui/case/acts/extension_dialog.h"
#include "ui/case/acts/kind_dialog.h"
#include "ui/case/acts/letter_answer_dialog.h"
#include "ui/case/acts/link_dialog.h"
#include "ui/case/acts/pause_dialog.h"
#include "ui/case/acts/point_dialog.h"
#include "ui/case/acts/promise_dialog.h"
#include "ui/case/acts/question_dialog.h"
#include "ui/case/acts/readers_dialog.h"
#include "ui/case/acts/readings_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/acts/referral_dialog.h"
#include "ui/case/acts/representative_dialog.h"
#include "ui/case/acts/resumption_dialog.h"
#include "ui/case/acts/standing_dialog.h"
#include "ui/case/acts/sure_dialog.h"
#include "ui/case/acts/version_dialog.h"
#include "ui/case/acts/withdrawal_dialog.h"
#include "ui/case/struck_entries.h"
#include "ui/case_file/case_file_dialog.h"
#include "ui/clock/why_dialog.h"
#include "ui/letters/answer_words.h"
#include "ui/shortcuts/keyed_action.h"

#include <QMenu>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Forbidden to the person, whatever becomes of the case. */
bool isForbidden(const Refusals& why)
{
    return !why.isEmpty() && why.first().field == u"actor"_s;
}

} // namespace

CaseActs::CaseActs(CaseAtHand& atHand, QWidget* page)
    : QObject(page), atHand(atHand), page(page), acts(new QMenu(page))
{
    acts->setObjectName(u"case_acts_menu"_s);
    acts->setToolTipsVisible(true);
    addWriting();
    acts->addSeparator();
    addRecord();
    acts->addSeparator();
    addClocks();
    acts->addSeparator();
    addOffice();
    addKeeping();
    acts->addSeparator();
    addEnd();
    refresh();
}

template <class Sheet>
std::function<void()> CaseActs::opening()
{
    return [this] { (new Sheet(atHand, page))->open(); };
}

QAction* CaseActs::addAct(const QString& name, const QString& words, const QKeySequence& key,
                          const std::function<void()>& begin)
{
    QAction* action = keyedAction(page, name, words, key.isEmpty() ? QList<QKeySequence>{} : QList{key});
    acts->addAction(action);
    connect(action, &QAction::triggered, this, begin);
    return action;
}

void CaseActs::offer(const QString& name, const QString& words, const QKeySequence& key, Action right,
                     const std::function<void()>& begin, const std::function<bool()>& fits)
{
    offers.append({addAct(name, words, key, begin), right, fits});
}

void CaseActs::addWriting()
{
    offer(u"write_note"_s, tr("Write a note"), Qt::CTRL | Qt::Key_M, Action::AddNote, [this] { Q_EMIT noteWanted(); });
    offer(u"record_call"_s, tr("Record a call…"), Qt::CTRL | Qt::Key_L, Action::RecordCall, opening<CallDialog>());
    offer(u"ask_information"_s, tr("Ask the complainant for more…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
          Action::AskInformation, opening<QuestionDialog>());
    offer(u"receive_information"_s, tr("Enter what came…"), {}, Action::AskInformation,
          [this] { enterAnswer({}); }, [this] { return hasOpenQuestion(); });
    offer(u"record_answer"_s, tr("Record the answer to a letter…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, Action::RecordPost,
          [this] { (new LetterAnswerDialog(atHand, {}, page))->open(); }, [this] { return hasWaitingLetter(); });
    offer(u"make_promise"_s, tr("Promise…"), Qt::CTRL | Qt::Key_J, Action::KeepPromise, opening<PromiseDialog>(),
          [this] { return !isClosed(); });
    offer(u"raise_point"_s, tr("Split into points…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, Action::KeepPoints,
          opening<PointDialog>(), [this] { return !isClosed(); });
    offer(u"strike_entry"_s, tr("Strike my last entry…"), {}, Action::AddNote,
          [this] { strike(newestOwnEntry()); }, [this] { return newestOwnEntry() > 0; });
}

void CaseActs::addRecord()
{
    offer(u"correct_field"_s, tr("Correct a field…"), Qt::CTRL | Qt::Key_F2, Action::CorrectCase, [this] {
        (new CorrectionDialog(atHand, std::nullopt, page))->open();
    });
    offer(u"name_representative"_s, tr("Authorised representative…"), {}, Action::CorrectCase,
          opening<RepresentativeDialog>());
    offer(u"set_standing"_s, tr("Unknown or unnamed…"), {}, Action::CorrectCase, opening<StandingDialog>());
    offer(u"link_case"_s, tr("Link to another case…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, Action::LinkCase,
          opening<LinkDialog>());
}

void CaseActs::addOffice()
{
    offer(u"assign_case"_s, tr("Assign…"), {}, Action::AssignCase, opening<AssignmentDialog>());
    offer(u"release_case"_s, tr("Give the case back"), {}, Action::TakeCase,
          [this] { atHand.act(command::ReleaseCase{}); }, [this] { return isMine(); });
    offer(u"assess_case"_s, tr("Record the conclusion…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, Action::AssessCase,
          opening<AssessmentDialog>(), [this] { return mayAssessThisRound(); });
    offer(u"waive_other_person"_s, tr("Let the same person assess…"), {}, Action::WaiveOtherPerson,
          [this] { waiveOtherPerson(); },
          [this] { return atHand.procedure().roundRule(atHand.complaint().round).otherPerson; });
    offer(u"escalate_case"_s, tr("Lay before a superior…"), {}, Action::EscalateCase, opening<EscalationDialog>());
    addReadings();
}

void CaseActs::addClocks()
{
    offer(u"acknowledge_case"_s, tr("A first answer was given…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
          Action::AcknowledgeCase, opening<AcknowledgementDialog>(), [this] {
              return atHand.procedure().acknowledgement && !atHand.complaint().acknowledged;
          });
    offer(u"pause_clocks"_s, tr("Pause the clocks…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, Action::PauseClocks,
          opening<PauseDialog>(), [this] { return canPause(); });
    offer(u"resume_clocks"_s, tr("Let the clocks run…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, Action::PauseClocks,
          opening<ResumptionDialog>(), [this] { return hasOpenPause(); });
    offer(u"extend_limit"_s, tr("Extend a limit…"), {}, Action::ExtendLimit, opening<ExtensionDialog>());
}

void CaseActs::addKeeping()
{
    offer(u"turn_into_kind"_s, tr("Turn into another kind…"), {}, Action::TurnIntoKind, opening<KindDialog>(),
          [this] { return !atHand.procedure().family.isEmpty(); });
    offer(u"follow_version"_s, tr("Follow another version…"), {}, Action::FollowVersion, opening<VersionDialog>(),
          [this] { return hasOtherVersions(); });
    offer(u"name_readers"_s, tr("Who may read it…"), {}, Action::NameReaders, opening<ReadersDialog>());
    caseFile = addAct(u"make_case_file"_s, tr("Case file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, opening<CaseFileDialog>());
    asItWas = addAct(u"show_as_of"_s, tr("As it was on…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Y, opening<AsOfDialog>());
}

void CaseActs::addReadings()
{
    why = addAct(u"why_this_date"_s, tr("Why this date?…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { explainDue(); });
    readings = addAct(u"see_readings"_s, tr("Who read the case…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                      opening<ReadingsDialog>());
}

void CaseActs::addEnd()
{
    offer(u"refer_case"_s, tr("Refer to an outside body…"), {}, Action::ReferCase, opening<ReferralDialog>(),
          [this] { return atHand.complaint().lastRoundRejected; });
    offer(u"withdraw_case"_s, tr("The complainant withdraws…"), {}, Action::WithdrawCase,
          opening<WithdrawalDialog>());
    offer(u"begin_reopening"_s, tr("Reopen the case…"), {}, Action::ReopenCase,
          [this] { Q_EMIT reopeningWanted(); }, [this] { return isClosed(); });
}

void CaseActs::refresh()
{
    const bool read = atHand.isRead();
    for (const Offer& one : std::as_const(offers)) {
        const Refusals why = read ? atHand.whyNot(one.right) : Refusals{};
        const bool fits = read && !isForbidden(why) && (!one.fits || one.fits());
        one.action->setVisible(fits);
        one.action->setEnabled(fits && why.isEmpty());
        one.action->setToolTip(why.isEmpty() ? one.action->text() : why.first().text);
    }
    const bool mayAsk = read && reachOf(atHand.actor().role, Action::SeeReadings) != Reach::None;
    readings->setVisible(mayAsk);
    readings->setEnabled(mayAsk);
    const bool mayBind = read && !atHand.asOf() && mayMakeCaseFile(atHand.actor());
    caseFile->setVisible(mayBind);
    caseFile->setEnabled(mayBind);
    asItWas->setVisible(read);
    asItWas->setEnabled(read);
    const bool isDue = read && hasDue(atHand.view());
    why->setVisible(isDue);
    why->setEnabled(isDue);
}

bool CaseActs::hasOpenQuestion() const
{
    return std::ranges::any_of(atHand.complaint().information, &InformationRequest::isOpen);
}

bool CaseActs::hasWaitingLetter() const
{
    return std::ranges::any_of(atHand.complaint().letters,
                               [this](const Letter& one) { return waitsForAnswer(atHand.complaint(), one); });
}

bool CaseActs::hasOpenPause() const
{
    return std::ranges::any_of(atHand.complaint().pauses, [](const Pause& one) { return !one.until; });
}

bool CaseActs::canPause() const
{
    const auto& pauses = atHand.complaint().pauses;
    return std::ranges::any_of(atHand.procedure().pauseReasons, [&](const PauseReason& reason) {
        return std::ranges::none_of(pauses,
                                    [&](const Pause& one) { return !one.until && one.reason == reason.id; });
    });
}

bool CaseActs::mayAssessThisRound() const
{
    return std::ranges::none_of(atHand.whyRefused(command::AssessCase{}),
                                [](const Refusal& one) { return one.field == u"actor"_s; });
}

bool CaseActs::hasOtherVersions() const
{
    const Procedure& own = atHand.procedure();
    return std::ranges::any_of(atHand.desk().office().procedures, [&own](const auto& one) {
        return one->id == own.id && one->version != own.version;
    });
}

void CaseActs::waiveOtherPerson()
{
    const ReasonDialog::Asks asks{.title = tr("Let the same person assess this round"), .verb = tr("Let it be so"),
                                  .verbName = u"waive_other_person"_s,
                                  .explanation = tr("By the procedure somebody else assesses this round than the one "
                                                    "before."),
                                  .field = u"reason"_s, .label = tr("Why nobody else can")};
    const auto waive = [](const QString& reason) -> CaseCommand { return command::WaiveOtherPerson{reason}; };
    (new ReasonDialog(atHand, asks, waive, page))->open();
}

bool CaseActs::isMine() const
{
    return atHand.complaint().assignee == atHand.actor().id;
}

bool CaseActs::isClosed() const
{
    return atHand.complaint().closed;
}

int CaseActs::newestOwnEntry() const
{
    const auto& journal = atHand.view().journal;
    const auto own = std::ranges::find_if(journal.crbegin(), journal.crend(), [this](const CaseHappening& one) {
        return canBeStruck(one, atHand.complaint(), atHand.actor().id);
    });
    return own == journal.crend() ? 0 : own->version;
}

void CaseActs::correct(CaseField field)
{
    if (atHand.may(Action::CorrectCase)) {
        (new CorrectionDialog(atHand, field, page))->open();
    }
}

void CaseActs::enterAnswer(InformationId question)
{
    (new AnswerDialog(atHand, question, page))->open();
}

void CaseActs::withdrawQuestion(InformationId question)
{
    const InformationRequest* request = atHand.complaint().informationRequest(question);
    if (request != nullptr) {
        (new SureDialog(atHand, tr("The question is no longer needed"), tr("Withdraw the question"),
                        command::WithdrawInformation{question}, request->asked, page))
            ->open();
    }
}

void CaseActs::strike(int version)
{
    (new SureDialog(atHand, tr("Strike this entry"), tr("Strike"), command::StrikeEntry{version},
                    tr("It stays readable, struck through, and no longer counts. This cannot be undone."), page))
        ->open();
}

void CaseActs::explainDue()
{
    if (why->isEnabled()) {
        (new WhyDialog(atHand.desk(), atHand.view(), page))->open();
    }
}

} // namespace redress
