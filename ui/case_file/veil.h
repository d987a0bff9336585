#pragma once

#include "ui/case_file/sought_names.h"

namespace redress {

/** What stays as it stands, whoever is blacked out. */
struct LeftStanding
{
    /** The complainant's name: as a whole, and in its parts where they could be somebody else's too. */
    QString complainant = {};
    /** What is no person, as the organisation and its address: in it no part of a name is sought. */
    QStringList phrases = {};
};

/**
 * Lays blocks of one length over persons. In prose a name goes as a whole and by each of its parts of at least
 * three letters, whatever capitals, letter forms, hyphens or blanks it is written with, and with its accents or
 * without any; by shorter ones where they are written just so; but never from the middle of another word. The
 * title before a name stays. In fixed words it goes only as a whole. An e-mail address goes as a whole, a phone
 * number however it is grouped and with or without its country's prefix. Callable from any thread.
 */
class Veil
{
public:
    explicit Veil(const QStringList& persons, const LeftStanding& left = {});

    [[nodiscard]] QString operator()(const QString& text, Wording wording = Wording::Prose) const;
    [[nodiscard]] bool isDrawn() const { return drawn; }

    /** Stands where something was blacked out. */
    static constexpr QChar block = u'█';

private:
    class Search;

    void seek(const QString& person);

    SoughtNames sought;
    /** In digits. */
    QStringList phones;
    SoughtNames own;
    SoughtNames phrases;
    bool drawn = false;
};

} // namespace redress
