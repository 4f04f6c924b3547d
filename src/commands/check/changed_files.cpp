#include "commands/check/changed_files.hpp"

#include <system_error>

namespace unknot {
namespace {

constexpr int looksAtFile = 1;
constexpr int looksAtGap = 4;

} // namespace

std::optional<FileStamp> stampOf(const std::filesystem::path& file) {
    std::error_code error, missing;
    const FileStamp stamp{std::filesystem::last_write_time(file, error), std::filesystem::file_size(file, missing)};
    return error || missing ? std::nullopt : std::optional(stamp);
}

ChangedFiles::ChangedFiles(const FileStamps& checked) {
    for (const auto& [file, stamp] : checked)
        m_files[file] = {stamp, stamp, 0};
}

std::vector<std::string> ChangedFiles::due(const FileStamps& now) {
    std::vector<std::string> changed;
    std::erase_if(m_files, [&](const auto& known) { return !now.contains(known.first); });
    for (const auto& [file, stamp] : now) {
        State& state = m_files[file];
        state.unchanged = state.seen == stamp ? state.unchanged + 1 : 0;
        state.seen = stamp;
        const bool isSteady = state.unchanged >= (stamp ? looksAtFile : looksAtGap);
        if (state.checked == stamp || !isSteady) continue;
        state.checked = stamp;
        changed.push_back(file);
    }
    return changed;
}

} // namespace unknot
