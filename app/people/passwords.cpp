#include "app/people/passwords.h"

#include <sodium.h>

#include <array>
#include <new>

namespace redress {

namespace {

constexpr unsigned long long passes = 3;
constexpr size_t memory = 64UL * 1024 * 1024;

QByteArray normalised(const QString& password)
{
    // The same letters typed on another keyboard may come apart differently.
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QString verifierFor(const QString& password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArray bytes = normalised(password);
    if (sodium_init() < 0 || crypto_pwhash_str_alg(text.data(), bytes.constData(),
                                                   static_cast<unsigned long long>(bytes.size()), passes, memory,
                                                   crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw std::bad_alloc();
    }
    return QString::fromLatin1(text.data());
}

bool fits(const QString& password, const QString& verifier)
{
    if (verifier.isEmpty()) {
        (void)verifierFor(password);
        return false;
    }
    const QByteArray bytes = normalised(password);
    return sodium_init() >= 0 &&
           crypto_pwhash_str_verify(verifier.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace redress
