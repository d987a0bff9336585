#include "models/letter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

class LetterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnswersARoundIsAReplyAndWhatIsMadeOutAtTheCounterIsNone()
    {
        QStringList replies;
        QStringList papers;
        for (const auto& [purpose, name] : Names<LetterPurpose>::all) {
            if (isReply(purpose)) {
                replies.append(QString::fromLatin1(name));
            }
            if (isCounterPaper(purpose)) {
                papers.append(QString::fromLatin1(name));
            }
        }
        QCOMPARE(replies.join(u' '), u"refusal final_reply second_round apology"_s);
        QCOMPARE(papers.join(u' '), u"on_the_spot receipt_slip"_s);
    }

    void aNumberIsToldWithItsYear()
    {
        QCOMPARE(textOf(RegisterNumber{2026, 7}), u"7/2026"_s);
        QCOMPARE(textOf(RegisterNumber{}), QString());
        QVERIFY(RegisterNumber{}.isNone() && !RegisterNumber({2026, 7}).isNone());
    }

    void aLetterIsUnderWayUntilItWasSentOrGivenUp()
    {
        Letter letter;
        for (const auto& [state, name] : Names<LetterState>::all) {
            letter.state = state;
            QCOMPARE(letter.isUnderWay(), state != LetterState::Sent && state != LetterState::Dropped);
        }
    }
};

QTEST_GUILESS_MAIN(LetterTest)
#include "tst_letter.moc"
