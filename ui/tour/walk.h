#pragma once

#include "app/session/clock_source.h"
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
    /** From the open menu of the case's acts. */
    void chooseAct(const QString& name);
    /** Clicks and waits until the register has kept what it does. */
    void save(const QString& button);
    /** From the letter's preview into the tour's folder. */
    void savePdf(const QString& fileName);

    /** Steps: whoever is signed in leaves, and comes back after so many days. */
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

/** Under what name the one of that role signs in. */
[[nodiscard]] QString signInNameOf(Role role);
/** Everybody's password in the register of the tour. */
[[nodiscard]] QString tourPassword();
/** The department that the tour's officer works in. */
[[nodiscard]] QString tourDepartment();
/** The one that works on paper. */
[[nodiscard]] QString tourPaperDepartment();

} // namespace redress
