#pragma once

#include <QString>

/** The stretches of the path that several scenes walk, each a step or a few with pictures. */
namespace redress {

class Walk;

/** What is typed at intake; what is empty is left as the page proposes it. */
struct IntakeWords
{
    QString channel;
    QString received = {};
    QString name;
    QString phone = {};
    QString email = {};
    QString address = {};
    QString language;
    QString answerWay = {};
    QString subject;
    QString description;
    QString product;
    QString category;
    QString expectation = {};
};

/** Fills in the form of a new case. */
void fillIn(Walk& walk, const IntakeWords& words);
/** Fills in, registers, and goes on to verification; gives the reference. */
[[nodiscard]] QString takeIn(Walk& walk, const IntakeWords& words);
/** The same in one step that stays where the reference is told. */
[[nodiscard]] QString registerOnly(Walk& walk, const IntakeWords& words);
/** Reads back, classifies, accepts. */
void verify(Walk& walk, const QString& remarks, const QString& severity);
void handOver(Walk& walk, const QString& instructions);
/** Opens the case, accepts the hand-off and answers it. */
void answerHandOff(Walk& walk, const QString& reference, const QString& cause, const QString& done);
/** In the open case: what the assessment of this round comes to. */
void conclude(Walk& walk, const QString& finding, const QString& conclusion);
/** Records what was said to the complainant. */
void reply(Walk& walk, const QString& way, const QString& said);
/** Marks the one notice that is owed as sent. */
void sendNotice(Walk& walk, const QString& which);
void decide(Walk& walk, const QString& decision, const QString& words);
/** An empty outcome leaves the one that the page proposes. */
void closeCase(Walk& walk, const QString& outcome, const QString& rootCause, const QString& lesson);

} // namespace redress
