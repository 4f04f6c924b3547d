#include "routine/stretch/own_stretches.hpp"

#include "base/shown_path.hpp"
#include "routine/family.hpp"
#include "routine/library.hpp"
#include "routine/reader.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

namespace fs = std::filesystem;

constexpr auto isLink = "this file is a link to another folder; put the file itself here";

/// The message for a routine that names the stretch. The window shows no line of another file, so it says all.
std::string damageOf(const Diagnostics& diagnostics) {
    const auto error = std::ranges::find(diagnostics, Severity::error, &Diagnostic::severity);
    return "your file '" + shownPath(error->file) + "' has a mistake in line " + std::to_string(error->location.line) +
           ": " + error->message;
}

/// The stretches of one folder, while they are put on the shelf.
class OwnFolder {
public:
    OwnFolder(StretchShelf& shelf, fs::path limit) : m_shelf(shelf), m_limit(std::move(limit)) {}

    void add(const fs::path& path) {
        const std::string name = path.stem().string();
        OwnStretchFile file;
        std::shared_ptr<const Stretch> stretch;
        if (leavesLimit(path)) {
            file.diagnostics.push_back(
                {Severity::error, DiagnosticId::forbiddenPath, path.string(), {}, isLink, {}, false});
        } else if (auto text = readFile(path, limits::fileBytes)) {
            auto read = readStretch(path.string(), *text);
            file = {std::move(*text), std::move(read.diagnostics)};
            if (read.value) stretch = std::make_shared<const Stretch>(inFamily(std::move(*read.value)));
        } else {
            file.diagnostics.push_back(
                {Severity::error, DiagnosticId::unreadableFile, path.string(), {}, text.error(), {}, false});
        }
        if (stretch) addFamilyErrors(*stretch, file.diagnostics);
        const bool isDamaged = hasErrors(file.diagnostics);
        if (isDamaged)
            m_shelf.damaged[name] = damageOf(file.diagnostics);
        else
            m_shelf.damaged.erase(name);
        m_shelf.stretches.erase(name);
        m_shelf.own[name] = std::move(file);
        if (!isDamaged) put(stretch);
    }

private:
    // One that comes in the place of another also stands in for the other's family.
    Stretch inFamily(Stretch own) const {
        const auto replaced = m_shelf.stretches.find(own.id);
        if (own.family.empty() && replaced != m_shelf.stretches.end() && replaced->second->position == own.position)
            own.family = replaced->second->family;
        return own;
    }

    void addFamilyErrors(const Stretch& stretch, Diagnostics& diagnostics) {
        const auto add = [&](const std::string& message) {
            diagnostics.push_back({Severity::error, DiagnosticId::stretchFamily, stretch.file, {}, message});
        };
        if (isFamily(stretch.id)) add("'" + stretch.id + "' is the name of a family; give this file another name");
        if (stretch.family.empty()) return;
        const auto [known, isFirst] = m_families.emplace(std::pair(stretch.family, stretch.position), stretch.id);
        if (!isFirst && known->second != stretch.id)
            add("'" + stretch.id + "' has the same family and position as your '" + known->second +
                "'; delete 'family' in one of them");
    }

    void put(const std::shared_ptr<const Stretch>& own) {
        for (auto& [id, other] : m_shelf.stretches) {
            if (own->family.empty() || other->family != own->family || other->position != own->position) continue;
            auto alone = std::make_shared<Stretch>(*other);
            alone->family.clear();
            other = std::move(alone);
        }
        m_shelf.stretches[own->id] = own;
    }

    bool leavesLimit(const fs::path& path) const {
        std::error_code error;
        const fs::path way = fs::canonical(path, error).lexically_relative(fs::canonical(m_limit, error));
        return !m_limit.empty() && (error || way.empty() || *way.begin() == "..");
    }

    StretchShelf& m_shelf;
    fs::path m_limit;
    std::map<std::pair<std::string, BodyPosition>, std::string> m_families; ///< The first stretch of each.
};

} // namespace

void addOwnStretches(const fs::path& folder, StretchShelf& shelf, const fs::path& limit) {
    OwnFolder own(shelf, limit);
    for (const fs::path& path : yamlFilesIn(folder))
        own.add(path);
}

} // namespace unknot
