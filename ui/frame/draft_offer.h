#pragma once

#include "app/desk.h"
#include "ui/widgets/banner.h"

namespace redress {

/** Offers a case that was begun and not registered, here or before a crash. */
class DraftOffer : public Banner
{
    Q_OBJECT
public:
    explicit DraftOffer(Desk& desk, QWidget* parent = nullptr);

    void begin();

Q_SIGNALS:
    void continueWanted();
    void said(const QString& text);

private:
    void discard();

    Desk& desk;
};

} // namespace redress
