#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class FoldedText;
class SteadyFacts;

/** The last reply that reached the complainant, in this or an earlier round. */
class ReplyRecord : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyRecord(QWidget* parent = nullptr);

    /** Without a reply it hides. */
    void tell(const Case& complaint, const Desk& desk);

private:
    SteadyFacts* facts;
    FoldedText* said;
};

} // namespace redress
