#include "ui/intake/channel_choice.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array usualChannels{Channel::Phone, Channel::WalkIn, Channel::Post, Channel::Chat};

/** The buttons' names: "phone" alone is the field of the number. */
const QString prefix = u"channel_"_s;

} // namespace

ChannelChoice::ChannelChoice(QWidget* parent)
    : QWidget(parent), usual(new ChoiceRow(this)), others(new ChoiceBox(this))
{
    auto* row = new FlowLayout(look::gap2, this);
    row->setContentsMargins({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    row->addWidget(usual);
    row->addWidget(others);
    addUsual();
    addOthers();
    setFocusProxy(usual);
    connect(usual, &ChoiceRow::chosenChanged, this, [this] {
        if (!usual->chosen().isEmpty()) {
            const QSignalBlocker quiet(others);
            others->choose({});
        }
        Q_EMIT chosenChanged();
    });
    connect(others, &ChoiceBox::chosenChanged, this, [this] {
        if (!others->chosen().isEmpty()) {
            const QSignalBlocker quiet(usual);
            usual->choose({});
        }
        Q_EMIT chosenChanged();
    });
}

void ChannelChoice::addUsual()
{
    int key = 0;
    for (const Channel channel : usualChannels) {
        ++key;
        QAbstractButton* button =
            usual->addChoice(prefix + nameOf(channel), wordOf(channel), iconOf(channel));
        const QKeySequence shortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + key));
        button->setShortcut(shortcut);
        button->setToolTip(shortcut.toString(QKeySequence::NativeText));
        button->setAccessibleName(wordOf(channel));
    }
}

void ChannelChoice::addOthers()
{
    others->setObjectName(u"other_channel"_s);
    others->setAccessibleName(tr("Another channel"));
    others->setPlaceholderText(tr("Another channel"));
    for (const auto& [channel, name] : Names<Channel>::all) {
        if (std::ranges::find(usualChannels, channel) == usualChannels.end()) {
            others->addChoice(QLatin1String(name), wordOf(channel));
        }
    }
}

QString ChannelChoice::chosen() const
{
    return usual->chosen().isEmpty() ? others->chosen() : usual->chosen().mid(prefix.size());
}

void ChannelChoice::choose(const QString& channel)
{
    if (channel == chosen()) {
        return;
    }
    {
        const QSignalBlocker quietUsual(usual);
        const QSignalBlocker quietOthers(others);
        usual->choose(prefix + channel);
        others->choose(channel);
    }
    Q_EMIT chosenChanged();
}

void ChannelChoice::keyPressEvent(QKeyEvent* event)
{
    const auto place = static_cast<size_t>(event->key() - Qt::Key_1);
    if (event->key() >= Qt::Key_1 && place < usualChannels.size()) {
        choose(nameOf(usualChannels.at(place)));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redress
