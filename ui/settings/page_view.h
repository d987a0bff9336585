#pragma once

#include "app/procedures/procedure_page.h"

#include <QWidget>

class QVBoxLayout;

namespace redress {

/** A page of text to be read on screen: captions beside what they stand for, points below each other. */
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    void show(const Page& page);
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(const PagePart& part);
    void put(QWidget* widget);
    void addHeading(const QString& text);
    void addBeside(const QString& caption, const QString& text);
    /** Behind a row it stands under the row's text. */
    void addPoint(const QString& text);
    /** Text of several lines is not squeezed by what holds the page. */
    void fitHeight();

    QVBoxLayout* column;
    /** Points below a row stand below what the row says. */
    bool behindRow = false;
};

} // namespace redress
