#pragma once

#include <QImage>
#include <QString>

namespace redress {

/** What a tour leaves behind: numbered pictures in a folder, and a printed line a step. */
class Album
{
public:
    explicit Album(QString folder);

    /** Numbers what follows. */
    void begin(const QString& step);
    void tellDone(const QImage& picture);
    void tellFailed(const QString& reason, const QImage& picture);
    [[nodiscard]] QString path(const QString& fileName) const;
    [[nodiscard]] int steps() const { return number; }

private:
    [[nodiscard]] QString numbered() const;
    void keep(const QImage& picture, const QString& mark);

    QString folder;
    QString step;
    int number = 0;
};

} // namespace redress
