#include "commands/files_outside.hpp"

#include "commands/local_hour.hpp"
#include "commands/new_routine_file.hpp"
#include "commands/routine_card.hpp"
#include "settings/kept_settings.hpp"

namespace unknot {
namespace {

namespace fs = std::filesystem;

Library libraryOf(const Folders& folders) { return Library(folders.stretches, folders.routines, folders.ownRoutines); }

// Those whose names are in the text. To read them all takes longer than to show what to do in a cramp.
Stretches stretchesNamedIn(const std::string& text, const fs::path& folder) {
    Stretches stretches;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const fs::path& path = entry.path();
        if (path.extension() != ".yaml" || text.find(path.stem().string()) == std::string::npos) continue;
        const FileText file = readFile(path, limits::fileBytes);
        auto read = file.text ? readStretch(path.string(), *file.text) : ReadResult<Stretch>{};
        if (!read.value) continue;
        auto stretch = std::make_shared<const Stretch>(std::move(*read.value));
        stretches.emplace(stretch->id, stretch);
    }
    return stretches;
}

} // namespace

std::string_view wordOf(CrampMuscle muscle) {
    switch (muscle) {
    case CrampMuscle::calf:
        return "calf";
    case CrampMuscle::foot:
        return "foot";
    case CrampMuscle::thighFront:
        return "thigh-front";
    case CrampMuscle::thighBack:
        return "thigh-back";
    }
    return {};
}

std::vector<Card> FilesOutside::cards() {
    const Library library = libraryOf(m_folders);
    std::vector<Card> cards;
    for (const RoutineFile& file : library.routines())
        cards.push_back(cardOf(file, library));
    return cards;
}

std::optional<Routine> FilesOutside::routine(const std::string& id, const Wishes& wishes) {
    return libraryOf(m_folders).openRoutine(id, wishes).routine;
}

std::optional<Routine> FilesOutside::cramp(CrampMuscle muscle, const Wishes& wishes) {
    return shipped("cramp-" + std::string(wordOf(muscle)), wishes);
}

std::optional<Routine> FilesOutside::warmth(const Wishes& wishes) { return shipped("after-a-cramp", wishes); }

std::optional<Routine> FilesOutside::shipped(const std::string& name, const Wishes& wishes) const {
    const fs::path path = m_folders.routines / (name + ".yaml");
    const FileText file = readFile(path, limits::fileBytes);
    if (!file.text) return std::nullopt;
    return readRoutine(path.string(), *file.text, stretchesNamedIn(*file.text, m_folders.stretches), wishes).value;
}

Outside::Made FilesOutside::makeRoutine() {
    return makeRoutineFile(m_folders.assets / "template.yaml", m_folders.ownRoutines);
}

std::string FilesOutside::save(const Settings& settings) { return saveSettings(settings, m_folders.settings); }

int FilesOutside::hour() { return localHour(); }

} // namespace unknot
