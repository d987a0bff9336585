#include "ui/words/case_words.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Named:
        return Word::tr("Gives a name");
    case Standing::Unknown:
        return Word::tr("Unknown");
    case Standing::Unnamed:
        return Word::tr("Wishes to stay unnamed");
    }
    Q_UNREACHABLE();
}

QString wordOf(Role role)
{
    switch (role) {
    case Role::Agent:
        return Word::tr("Agent");
    case Role::Officer:
        return Word::tr("Department officer");
    case Role::Supervisor:
        return Word::tr("Supervisor");
    case Role::Manager:
        return Word::tr("Manager");
    case Role::Administrator:
        return Word::tr("Administrator");
    }
    Q_UNREACHABLE();
}

} // namespace redress
