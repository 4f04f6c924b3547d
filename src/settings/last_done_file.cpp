#include "settings/last_done_file.hpp"

#include "base/atomic_file.hpp"
#include "routine/library.hpp"

#include <charconv>
#include <cstdio>
#include <string_view>
#include <system_error>

namespace unknot {
namespace {

constexpr std::size_t mostBytes = 8192;

std::string textOf(const LastDone& done) {
    const std::chrono::year_month_day day(done.day);
    char date[16];
    std::snprintf(date, sizeof date, "%04d-%02u-%02u\n", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return date + done.routine + "\n";
}

int numberIn(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::optional<LastDone> read(std::string_view text) {
    constexpr std::size_t dateLength = 10;
    if (text.size() < dateLength + 3) return std::nullopt;
    const std::chrono::year_month_day day(std::chrono::year(numberIn(text.substr(0, 4))),
                                          std::chrono::month(static_cast<unsigned>(numberIn(text.substr(5, 2)))),
                                          std::chrono::day(static_cast<unsigned>(numberIn(text.substr(8, 2)))));
    if (!day.ok()) return std::nullopt;
    LastDone done{std::string(text.substr(dateLength + 1, text.size() - dateLength - 2)), day};
    // Accepts only the exact text that saveLastDone() writes. Any other content makes the file invalid.
    return text == textOf(done) ? std::optional(std::move(done)) : std::nullopt;
}

} // namespace

std::optional<LastDone> loadLastDone(const std::filesystem::path& file) {
    if (file.empty()) return std::nullopt;
    const auto text = readFile(file, mostBytes);
    return text ? read(*text) : std::nullopt;
}

void saveLastDone(const LastDone& done, const std::filesystem::path& file) {
    if (file.empty() || done.routine.empty() || loadLastDone(file) == done) return;
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    writeAtomically(file, textOf(done));
}

} // namespace unknot
