#include "settings/window_size_file.hpp"

#include "base/atomic_file.hpp"
#include "routine/library.hpp"

#include <charconv>
#include <string>
#include <system_error>

namespace unknot {
namespace {

constexpr std::size_t mostBytes = 64;

std::string textOf(WindowSize size) { return std::to_string(size.width) + "x" + std::to_string(size.height) + "\n"; }

std::optional<WindowSize> read(const std::string& text) {
    WindowSize size;
    const char* const end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    if (width.ec != std::errc{} || width.ptr == end) return std::nullopt;
    if (std::from_chars(width.ptr + 1, end, size.height).ec != std::errc{}) return std::nullopt;
    // Accepts only the exact text that saveWindowSize() writes. Any other content makes the file invalid.
    if (text != textOf(size) || !size.isUsable()) return std::nullopt;
    return size;
}

} // namespace

std::optional<WindowSize> loadWindowSize(const std::filesystem::path& file) {
    if (file.empty()) return std::nullopt;
    const auto text = readFile(file, mostBytes);
    return text ? read(*text) : std::nullopt;
}

void saveWindowSize(WindowSize size, const std::filesystem::path& file) {
    if (file.empty() || !size.isUsable() || loadWindowSize(file) == size) return;
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    writeAtomically(file, textOf(size));
}

} // namespace unknot
