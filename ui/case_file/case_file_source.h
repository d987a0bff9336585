#pragma once

#include "app/cases/case_views.h"
#include "models/case_list.h"
#include "models/office.h"
#include "ui/case_file/case_file_choice.h"

#include <QImage>

namespace redress {

/** All that a case file is made of, but for the bytes of its papers. */
struct CaseFileSource
{
    /** As the person who makes the file may see it. */
    CaseView view;
    Office office;
    QTimeZone zone;
    /** Newest first; only for who may see them. */
    QList<Reading> readings;
    /** As it stands when the file is made. */
    JournalProof proof = {};
    QImage letterhead;
    CaseFileChoice choice;
    Moment made;
    QString maker;
    /** Two letters: of the file's own words. */
    QString language;
};

/** The notes of the case that stand, oldest first: what a person can disclose. */
[[nodiscard]] QList<CaseHappening> notesOf(const CaseView& view);
/** The papers of the case that were not taken off. */
[[nodiscard]] QList<Paper> papersOf(const CaseView& view);
/** The letters that left the house, or were signed or made out to leave it. */
[[nodiscard]] QList<Letter> lettersOf(const CaseView& view);
/** Whether its words are kept from whoever makes the file: no letter goes without any. */
[[nodiscard]] bool isKeptBack(const Letter& letter);

} // namespace redress
