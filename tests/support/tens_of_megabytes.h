#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace redress::test {

/** Enough that to copy, check or hash them takes many pieces, and that one who looks in between finds it at work. */
[[nodiscard]] inline QByteArray tensOfMegabytes()
{
    constexpr qsizetype size = 48LL * 1024 * 1024;
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.generate(reinterpret_cast<quint32*>(bytes.data()), reinterpret_cast<quint32*>(bytes.data() + size));
    return bytes;
}

} // namespace redress::test
