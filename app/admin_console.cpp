#include "app/admin_console.h"

#include <QTextStream>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace redress::admin {

using namespace Qt::StringLiterals;

namespace {

void write(FILE* where, const QString& line)
{
    QString plain = line;
    plain.replace(u'\n', u' ');
    std::fputs((plain + u'\n').toUtf8().constData(), where);
    std::fflush(where);
}

/** The terminal's echo is off while this lives. */
class Unseen
{
public:
    Unseen()
    {
        if (isTerminal) {
            tcgetattr(STDIN_FILENO, &before);
            termios quiet = before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
        }
    }
    ~Unseen()
    {
        if (isTerminal) {
            tcsetattr(STDIN_FILENO, TCSANOW, &before);
            std::fputs("\n", stderr);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    bool isTerminal = isatty(STDIN_FILENO) == 1;
    termios before{};
};

} // namespace

void say(const QString& line)
{
    write(stdout, line);
}

int refuse(const Refusals& refusals)
{
    for (const Refusal& refusal : refusals) {
        write(stderr, u"redress-admin: "_s + refusal.text);
    }
    return DidNotHold;
}

int wrongCall(const QString& line)
{
    write(stderr, u"redress-admin: "_s + line);
    return WrongCall;
}

QString askSecret(const QString& prompt)
{
    if (isatty(STDIN_FILENO) == 1) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    const Unseen unseen;
    static QTextStream input(stdin);
    return input.readLine();
}

} // namespace redress::admin
