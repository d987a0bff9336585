#pragma once

#include "app/session/clock_source.h"
#include "models/moment.h"
#include "models/person.h"
#include "ui/tour/album.h"
#include "ui/tour/hand.h"

#include <atomic>

namespace redress {

class Changes;

/** What the scenes of the tour share: steps, people who come and go, the time that passes, cases found again.
 */
class Walk
{
public:
    Walk(Hand& hand, Album& album, SetClock& clock, const Changes& changes);

    /** Does it, takes a picture and prints a line. A stumble ends the tour. */
    void step(const QString& what, const std::function<void()>& act);

    /** A step: the one of that role signs in. */
    void signIn(Role role);
    /** A step: whoever is signed in leaves. */
    void signOut();
    /** A step: whoever is signed in leaves, the one of that role signs in. */
    void changeTo(Role role);

    void goTo(const QString& screen);
    /** Goes to a place of the sidebar and opens a case there. */
    void openCase(const QString& screen, const QString& reference);
    /** The same without opening it, for a hand whose mouse lies idle. */
    void markCase(const QString& screen, const QString& reference);
    void waitForCase(const QString& reference);
    /** From the menu of the case's acts. */
    void chooseAct(const QString& name);
    /** Of a sheet whose object name is its verb's with "_dialog" behind: presses the verb, and waits until it is kept. */
    void saveSheet(const QString& verb);
    /** Clicks and waits until the register has kept what it does. */
    void save(const QString& button);
    /** The same of any touch that saves by itself. */
    void saveBy(const QString& what, const std::function<void()>& touching);
    /** From a preview into the tour's folder. */
    void savePdf(const QString& fileName);
    /** To the file dialog in front. */
    void giveFileName(const QString& path);
    /** Of a file in the tour's folder. */
    [[nodiscard]] QString pathOf(const QString& fileName) const { return album.path(fileName); }

    /** A step: whoever is signed in leaves; the one of that role comes on a morning so many days later. */
    void comeBackAfter(int days, Role role);

    Hand& hand;

private:
    void enter(Role role);
    void leave();
    void passMinutes(int minutes);

    Album& album;
    SetClock& clock;
    /** The journal's head as this desk knows it. */
    std::atomic<qint64> head = 0;
};

/** When the office of the tour opens that day. */
[[nodiscard]] Moment morningOf(QDate day);
/** Under what name the one of that role signs in. */
[[nodiscard]] QString signInNameOf(Role role);
/** Everybody's password in the register of the tour. */
[[nodiscard]] QString tourPassword();
/** The department that the tour's officer works in. */
[[nodiscard]] QString tourDepartment();
/** The one that works on paper. */
[[nodiscard]] QString tourPaperDepartment();

} // namespace redress
