#pragma once

#include <QCache>
#include <QMutex>
#include <QString>

#include <memory>

namespace redress {

/**
 * Documents that were parsed before, by their whole text: every verb reads the office, and reading a procedure takes
 * longer than all the rest of it. Shared by all threads and registers; the ones longest unused go first.
 */
template <class Parsed>
class ParsedDocuments
{
public:
    /** `parse` gives a shared pointer, and may throw: then nothing is kept. */
    template <class Parse>
    [[nodiscard]] std::shared_ptr<const Parsed> of(const QString& text, Parse parse)
    {
        {
            const QMutexLocker locked(&mutex);
            if (const std::shared_ptr<const Parsed>* known = documents.object(text)) {
                return *known;
            }
        }
        // Two threads may do it at once, for the same outcome.
        const std::shared_ptr<const Parsed> parsed = parse(text);
        const QMutexLocker locked(&mutex);
        documents.insert(text, new std::shared_ptr<const Parsed>(parsed), std::min(text.size(), mostCharacters));
        return parsed;
    }

private:
    /** A hundred procedures of the usual length; one that is longer than all that is kept while it is the only one. */
    static constexpr qsizetype mostCharacters = 4'000'000;

    QMutex mutex;
    QCache<QString, std::shared_ptr<const Parsed>> documents{mostCharacters};
};

} // namespace redress
