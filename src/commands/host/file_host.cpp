#include "commands/host/file_host.hpp"

#include "application/card_filter.hpp"
#include "base/shown_path.hpp"
#include "commands/cramp_routine.hpp"
#include "commands/host/card_loader.hpp"
#include "commands/host/new_routine_file.hpp"
#include "commands/local_hour.hpp"
#include "commands/open_routine.hpp"
#include "routine/reader.hpp"
#include "settings/settings_storage.hpp"
#include "settings/window_size_file.hpp"

#include <algorithm>

namespace unknot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostCards = CardFilter::mostAtHome, mostToFind = 5000;

// The names of the saves.
constexpr auto settingsSave = "settings", lastDoneSave = "last done", windowSave = "window";

// Reads only stretches whose names are in the text. Reading all takes longer than showing what to do in a cramp.
Stretches stretchesNamedIn(const std::string& text, const fs::path& folder) {
    Diagnostics ignoredDiagnostics;
    const auto isNamed = [&text](const std::string& name) { return text.find(name) != std::string::npos; };
    return readStretches(folder, isNamed, ignoredDiagnostics);
}

std::string wholePath(const std::string& file) {
    std::error_code error;
    const fs::path path = fs::absolute(file, error).lexically_normal();
    return error ? file : path.string();
}

void markLastDone(std::vector<Card>& cards, const std::optional<LastDone>& done) {
    if (!done) return;
    const auto card = std::ranges::find(cards, done->routine, [](const Card& each) { return wholePath(each.file); });
    if (card != cards.end()) card->daysSinceDone = static_cast<int>((localDay() - done->day).count());
}

// The size tells apart two changes within one tick of the file system's clock. 0 if the file is gone.
std::int64_t versionOfFile(const fs::path& file) {
    std::error_code missing;
    const auto changed = fs::last_write_time(file, missing).time_since_epoch().count();
    if (missing) return 0;
    const std::uint64_t size = fs::file_size(file, missing);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(changed) * 31 + size);
}

// The sum knows no order, so a folder that lists its files in another order has the same version.
std::int64_t versionOfFolder(const fs::path& folder) {
    std::uint64_t sum = 1;
    for (const fs::path& file : yamlFilesIn(folder)) {
        const auto version = static_cast<std::uint64_t>(versionOfFile(file));
        sum += (version ^ fs::hash_value(file)) * 0x9E3779B97F4A7C15U;
    }
    return static_cast<std::int64_t>(sum);
}

std::string whyNot(const Library::OpenResult& opened) {
    if (!opened.fault.empty()) return "cannot be read";
    if (opened.routine) return "has nothing that lasts until it eases";
    const auto error = std::ranges::find(opened.diagnostics, Severity::error, &Diagnostic::severity);
    return error == opened.diagnostics.end() ? "has mistakes"
                                             : "has a mistake in line " + std::to_string(error->location.line);
}

} // namespace

Host::CardList FileHost::cards(const RoutineOverrides& routineOverrides) {
    CardList listed = readCards(routineOverrides, mostCards);
    if (listed.isCut) listed.notice = "Home shows only the first 200 routines; Find (the key /) searches all.";
    return listed;
}

Host::CardList FileHost::allCards(const RoutineOverrides& routineOverrides) {
    CardList listed = readCards(routineOverrides, mostToFind);
    if (listed.isCut) listed.notice = "Find searches only the first 5000 routines.";
    listed.isCut = false;
    return listed;
}

Host::CardList FileHost::readCards(const RoutineOverrides& routineOverrides, std::size_t most) {
    const Library library = openLibrary(m_folders);
    const auto& files = library.routines();
    CardList listed;
    std::set<std::string> shown;
    for (std::size_t i = 0; i < std::min(files.size(), most); ++i)
        listed.cards.push_back(loadCard(files[i], library, routineOverrides, shown));
    markLastDone(listed.cards, lastDone());
    listed.isCut = files.size() > most;
    listed.folder = m_folders.ownRoutines.string();
    return listed;
}

std::optional<Routine> FileHost::routine(const std::string& id, const RoutineOverrides& routineOverrides) {
    return openLibrary(m_folders).openRoutine(id, routineOverrides).routine;
}

Host::CrampRoutine FileHost::cramp(CrampMuscle muscle, const RoutineOverrides& routineOverrides) {
    const fs::path own = ownFile(crampName(muscle));
    if (own.empty()) return {shipped(crampName(muscle), routineOverrides)};
    auto opened = openLibrary(m_folders).openRoutine(own.string(), routineOverrides);
    if (opened.routine && crampMuscleOf(*opened.routine)) return {std::move(opened.routine)};
    return {shipped(crampName(muscle), routineOverrides),
            "Your '" + shownPath(own.filename()) + "' " + whyNot(opened) + ", so this is the program's own."};
}

// If several exist, the one wins that is last by name, as in the library.
fs::path FileHost::ownFile(const std::string& name) const {
    if (m_folders.ownRoutines.empty()) return {};
    for (const char* ending : {".yml", ".yaml", ".unknot.yml", ".unknot.yaml"}) {
        const fs::path path = m_folders.ownRoutines / (name + ending);
        std::error_code error;
        if (fs::exists(path, error) && !fs::is_directory(path, error)) return path;
    }
    return {};
}

std::optional<Routine> FileHost::warmPack(const RoutineOverrides& routineOverrides) {
    return shipped("warm-pack", routineOverrides);
}

std::optional<Routine> FileHost::shipped(const std::string& name, const RoutineOverrides& routineOverrides) const {
    const fs::path path = m_folders.routines / (name + ".yaml");
    const auto text = readFile(path, limits::fileBytes);
    if (!text) return std::nullopt;
    return readRoutine(path.string(), *text, stretchesNamedIn(*text, m_folders.stretches), routineOverrides).value;
}

Host::NewRoutineFile FileHost::makeRoutine(const std::string& title) {
    const auto pattern = templateText(m_folders.assets);
    if (!pattern) return {{}, {}, pattern.error()};
    return makeRoutineFile(title, *pattern, m_folders.routines, m_folders.ownRoutines);
}

std::string FileHost::openInEditor(const std::string& file) { return m_editor.open(file); }

Host::NewVersion FileHost::newVersion(const std::string& file, const RoutineOverrides& routineOverrides) {
    auto opened = openLibrary(m_folders).openRoutine(file, routineOverrides);
    if (opened.routine) return {std::move(opened.routine)};
    const std::string name = shownPath(fs::path(file).filename());
    std::error_code error;
    if (!opened.fault.empty())
        return {{}, "The file " + name + (fs::exists(file, error) ? " cannot be read" : " is gone")};
    const auto first = std::ranges::find(opened.diagnostics, Severity::error, &Diagnostic::severity);
    if (first == opened.diagnostics.end()) return {{}, "The file " + name + " has mistakes"};
    return {{}, "Line " + std::to_string(first->location.line) + " of " + name + ": " + first->message};
}

Host::FileLook FileHost::lookAt(const std::string& path) {
    const bool isFolder = path == m_folders.ownRoutines.string();
    return {isFolder ? versionOfFolder(path) : versionOfFile(path), m_editor.failure()};
}

void FileHost::save(const Settings& settings) {
    m_saves.save(settingsSave, [settings, file = m_folders.settings] { return saveSettings(settings, file); });
}

void FileHost::rememberDone(const std::string& file) {
    m_lastDone = {wholePath(file), localDay()};
    m_saves.save(lastDoneSave, [done = *m_lastDone, stored = m_folders.lastDone] {
        saveLastDone(done, stored);
        return std::string();
    });
}

std::optional<LastDone> FileHost::lastDone() const {
    return m_saves.isPending(lastDoneSave) ? m_lastDone : loadLastDone(m_folders.lastDone);
}

std::optional<WindowSize> FileHost::storedWindowSize() { return loadWindowSize(m_folders.window); }

void FileHost::storeWindowSize(WindowSize size) {
    m_saves.save(windowSave, [size, file = m_folders.window] {
        saveWindowSize(size, file);
        return std::string();
    });
}

int FileHost::hour() { return localHour(); }

} // namespace unknot
