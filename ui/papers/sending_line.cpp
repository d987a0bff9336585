#include "ui/papers/sending_line.h"

#include "ui/papers/papers_on_the_way.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/case_words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SendingLine::SendingLine(PapersOnTheWay& way, QWidget* parent)
    : QWidget(parent), way(way)
{
    progress = makeProgress();
    refused = makeRefused();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(progress);
    column->addWidget(refused);
    pause.setSingleShot(true);
    pause.setInterval(300ms);
    connect(&pause, &QTimer::timeout, this, [this] { progress->setVisible(!this->way.current().isEmpty()); });
    connect(&way, &PapersOnTheWay::moved, this, &SendingLine::refresh);
    refresh();
}

QWidget* SendingLine::makeProgress()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    auto* row = new QHBoxLayout;
    now = new TextLabel(TextLabel::Kind::Caption);
    now->setObjectName(u"paper_under_way"_s);
    bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Papers being added"));
    stopping = quietButton(tr("Stop"), {}, u"stop_adding"_s);
    row->addWidget(now, 1);
    row->addWidget(stopping);
    column->addLayout(row);
    column->addWidget(bar);
    place->hide();
    connect(stopping, &QPushButton::clicked, &way, &PapersOnTheWay::stop);
    return place;
}

QWidget* SendingLine::makeRefused()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    sentences = new TextLabel(TextLabel::Kind::Body);
    sentences->setObjectName(u"refused_papers"_s);
    sentences->setTone(look::Tone::Late);
    sentences->makeSelectable();
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(look::gap2, buttons);
    flow->setContentsMargins({});
    QPushButton* again = plainButton(tr("Try again"), {}, u"retry_papers"_s);
    QPushButton* drop = quietButton(tr("Let go"), {}, u"let_go_papers"_s);
    flow->addWidget(again);
    flow->addWidget(drop);
    column->addWidget(sentences);
    column->addWidget(buttons);
    connect(again, &QPushButton::clicked, this, &SendingLine::tryAgainWanted);
    connect(drop, &QPushButton::clicked, this, &SendingLine::letGoWanted);
    return place;
}

void SendingLine::follow(CaseId shown)
{
    id = shown;
    refresh();
}

void SendingLine::refresh()
{
    const QString current = way.current();
    if (current.isEmpty()) {
        pause.stop();
        progress->hide();
    } else if (progress->isHidden() && !pause.isActive()) {
        pause.start();
    }
    // One alone cannot be counted: the bar only shows that something goes on.
    bar->setRange(0, way.sent() > 1 ? way.sent() : 0);
    bar->setValue(way.ended());
    stopping->setVisible(way.sent() - way.ended() > 1);
    now->setText(way.sent() > 1
                     ? tr("Adding %1 of %2: %3").arg(way.ended() + 1).arg(way.sent()).arg(apart(current))
                     : tr("Adding %1").arg(apart(current)));
    QStringList lines;
    for (const WaitingPaper& one : way.refused(id)) {
        lines.append(refusalInWords(one));
    }
    sentences->setText(lines.join(u'\n'));
    refused->setVisible(!lines.isEmpty());
    setVisible(!lines.isEmpty() || !current.isEmpty());
}

} // namespace redress
