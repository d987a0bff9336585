#pragma once

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/** What a reader of a letter's file gets, through poppler's tools. */
namespace redress::test {

[[nodiscard]] inline QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning() << program << process.errorString() << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput();
}

/** What one of poppler's tools says of a file. */
[[nodiscard]] inline QByteArray toldBy(const QString& tool, const QByteArray& pdf, const QStringList& options = {},
                                       const QStringList& after = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    return run(tool, options + QStringList{file.fileName()} + after);
}

/** Shapes of letters, direction marks and blanks evened out. */
[[nodiscard]] inline QString evened(const QString& text)
{
    QString even = text.normalized(QString::NormalizationForm_KC);
    even.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    return even.simplified();
}

/** Page by page. */
[[nodiscard]] inline QStringList pagesOf(const QByteArray& pdf)
{
    QStringList pages =
        QString::fromUtf8(toldBy(QStringLiteral("pdftotext"), pdf, {}, {QStringLiteral("-")})).split(u'\f');
    pages.removeLast();
    for (QString& page : pages) {
        page = evened(page);
    }
    return pages;
}

/** A word where it stands on its page, in millimetres. */
struct PrintedWord
{
    QString text;
    QRectF place;
    int page = 0;
};

[[nodiscard]] inline QList<PrintedWord> wordsOf(const QByteArray& pdf)
{
    static const QRegularExpression word(
        QStringLiteral("<page |<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" "
                       "yMax=\"([0-9.-]+)\">([^<]*)</word>"));
    constexpr double millimetre = 25.4 / 72;
    const QString told =
        QString::fromUtf8(toldBy(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-bbox")}, {QStringLiteral("-")}));
    QList<PrintedWord> words;
    int page = -1;
    for (auto each = word.globalMatch(told); each.hasNext();) {
        const auto found = each.next();
        if (!found.hasCaptured(1)) {
            ++page;
            continue;
        }
        const QPointF from(found.captured(1).toDouble(), found.captured(2).toDouble());
        const QPointF until(found.captured(3).toDouble(), found.captured(4).toDouble());
        QString text = found.captured(5);
        text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        words.append({evened(text), QRectF(from * millimetre, until * millimetre), page});
    }
    return words;
}

/** The fonts of a file, a line each; empty where one is not embedded. */
[[nodiscard]] inline QStringList embeddedFonts(const QByteArray& pdf)
{
    QStringList fonts;
    for (const QByteArray& line : toldBy(QStringLiteral("pdffonts"), pdf).split('\n').mid(2)) {
        if (line.isEmpty()) {
            continue;
        }
        if (!line.simplified().contains("Identity-H yes")) {
            return {};
        }
        fonts.append(QString::fromLatin1(line));
    }
    return fonts;
}

[[nodiscard]] inline bool hasInk(const QImage& picture, const QRect& place)
{
    constexpr int paperGrey = 200;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qGray(picture.pixel(x, y)) < paperGrey) {
                return true;
            }
        }
    }
    return false;
}

/** Of a picture with ten pixels a millimetre. */
[[nodiscard]] inline QRect millimetreRect(int left, int top, int width, int height)
{
    constexpr int pixels = 10;
    return {left * pixels, top * pixels, width * pixels, height * pixels};
}

} // namespace redress::test
