#pragma once

#include <QWidget>

class QPushButton;

namespace redress {

/** Something that is seldom wanted, behind a button that opens it. */
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    Disclosure(const QString& text, const QString& objectName, QWidget* content, QWidget* parent = nullptr);

    void setOpen(bool open);
    /** Where it is the usual thing at the moment, the content stands there without its button. */
    void setUsual(bool usual);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void openChanged(bool open);

private:
    QPushButton* opener;
    QWidget* content;
    bool usual = false;
};

} // namespace redress
