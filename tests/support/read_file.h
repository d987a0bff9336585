#pragma once

#include <QBuffer>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// The library asks which of its pointers its reader uses: those of the standard.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace redress::test {

namespace read_file {

/** All strings of an object that are no objects of their own, as a reader sees them. */
inline void collectStrings(QPDFObjectHandle object, QStringList& all, int depth = 0)
{
    if (depth > 0 && object.isIndirect()) {
        return;
    }
    if (object.isString()) {
        all.append(QString::fromStdString(object.getUTF8Value()));
    } else if (object.isArray()) {
        for (QPDFObjectHandle item : object.getArrayAsVector()) {
            collectStrings(item, all, depth + 1);
        }
    } else if (object.isDictionary() || object.isStream()) {
        for (auto& [key, value] : (object.isStream() ? object.getDict() : object).getDictAsMap()) {
            collectStrings(value, all, depth + 1);
        }
    }
}

} // namespace read_file

/** A file that was made, read back by other libraries than bound it. */
class ReadFile
{
public:
    explicit ReadFile(const QByteArray& pdf) : bytes(pdf)
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }

    [[nodiscard]] int pages() const { return document.pageCount(); }
    [[nodiscard]] QString text(int page) { return document.getAllText(page).text().simplified(); }
    [[nodiscard]] QString text()
    {
        QStringList all;
        for (int page = 0; page < pages(); ++page) {
            all.append(text(page));
        }
        return all.join(u' ').normalized(QString::NormalizationForm_KC);
    }
    /** What stands under a heading of the first level, to the next one. */
    [[nodiscard]] QString textUnder(const QString& title)
    {
        const auto all = topmost();
        const auto from = std::ranges::find(all, title, [](const auto& one) { return one.first; });
        if (from == all.end()) {
            return {};
        }
        const auto until = std::next(from);
        const int last = until == all.end() ? pages() - 1 : until->second;
        QString under = text(from->second);
        under = under.mid(under.indexOf(title));
        for (int page = from->second + 1; page <= last; ++page) {
            under += u' ' + text(page);
        }
        return until == all.end() ? under : under.left(under.lastIndexOf(until->first));
    }
    /** Each bookmark with the page it leads to, from 0. */
    [[nodiscard]] QList<std::pair<QString, int>> bookmarks()
    {
        QPdfBookmarkModel model;
        model.setDocument(&document);
        QList<std::pair<QString, int>> all;
        collect(model, {}, all);
        return all;
    }
    [[nodiscard]] int pageOf(const QString& title)
    {
        for (const auto& [name, page] : bookmarks()) {
            if (name.startsWith(title)) {
                return page;
            }
        }
        return -1;
    }
    /** Whatever stands in the file: as two libraries read its text, and all strings and streams unpacked. */
    [[nodiscard]] QString everything() { return text() + u'\n' + byPoppler() + u'\n' + inside(); }
    [[nodiscard]] QString byPoppler() const
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
            qFatal("the file cannot be kept");
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        if (!reader.waitForFinished() || reader.exitCode() != 0) {
            qFatal("pdftotext does not read it");
        }
        return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    }

    QPdfDocument document;

private:
    [[nodiscard]] QString inside() const
    {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("file", bytes.constData(), size_t(bytes.size()));
        QStringList all;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            read_file::collectStrings(object, all);
            if (object.isStream()) {
                const auto data = object.getStreamData(qpdf_dl_generalized);
                all.append(QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()),
                                             qsizetype(data->getSize())));
            }
        }
        return all.join(u'\n');
    }
    [[nodiscard]] QList<std::pair<QString, int>> topmost()
    {
        QPdfBookmarkModel model;
        model.setDocument(&document);
        QList<std::pair<QString, int>> all;
        for (int row = 0; row < model.rowCount({}); ++row) {
            const QModelIndex index = model.index(row, 0);
            all.append({index.data(int(QPdfBookmarkModel::Role::Title)).toString(),
                        index.data(int(QPdfBookmarkModel::Role::Page)).toInt()});
        }
        return all;
    }
    static void collect(const QAbstractItemModel& model, const QModelIndex& parent,
                        QList<std::pair<QString, int>>& all)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all.append({index.data(int(QPdfBookmarkModel::Role::Title)).toString(),
                        index.data(int(QPdfBookmarkModel::Role::Page)).toInt()});
            collect(model, index, all);
        }
    }

    QByteArray bytes;
    QBuffer buffer;
};

} // namespace redress::test
