#pragma once

#include <QString>

#include <stop_token>

namespace redress {

/**
 * Copies a file byte by byte, with its rights, in pieces that are on the disk before the next: neither a stop nor the
 * last wait for the disk takes long, however large the file. Gives why it could not be, empty where it was. Throws
 * BrokenWorld Stopped. What was not copied whole is removed.
 */
[[nodiscard]] QString copyFile(const QString& from, const QString& to, const std::stop_token& stop = {});

} // namespace redress
