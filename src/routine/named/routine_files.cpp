#include "routine/named/routine_files.hpp"

#include "base/shown_path.hpp"
#include "routine/library.hpp"
#include "routine/named/file_beside.hpp"

#include <utility>

namespace unknot {
namespace {

// The message below says 50.
static_assert(limits::namedFiles == 50);

NamedFileFault unusable(std::string message) {
    return {Severity::warning, DiagnosticId::unusableFile, std::move(message)};
}

} // namespace

template <typename Content, typename Decode>
NamedFile<Content> RoutineFiles::read(std::map<std::string, NamedFile<Content>>& known, const std::string& name,
                                      const std::string& example, const Decode& decode) {
    if (const auto found = known.find(name); found != known.end()) return found->second;
    if (m_clips.size() + m_pictures.size() >= limits::namedFiles)
        return NamedFileFault{Severity::error, DiagnosticId::overLimit,
                              "a routine may have at most 50 sounds and pictures; take one of the others"};
    const auto make = [&]() -> NamedFile<Content> {
        const auto path = fileBeside(m_folder, name, example);
        if (const auto* fault = std::get_if<NamedFileFault>(&path)) return *fault;
        const auto bytes = readFile(std::get<std::filesystem::path>(path), limits::namedFileBytes);
        if (!bytes) return unusable(bytes.error());
        const Result<std::shared_ptr<const Content>> content = decode(*bytes);
        if (!content) return unusable("'" + shownPath(name) + "' " + content.error());
        return *content;
    };
    return known.emplace(name, make()).first->second;
}

NamedFile<SoundClip> RoutineFiles::clip(const std::string& name) {
    return read(m_clips, name, "bell.ogg", [&](const std::string& bytes) -> Result<std::shared_ptr<const SoundClip>> {
        auto samples = m_decoders.clip(bytes);
        if (!samples) return Fault(samples.error());
        return std::make_shared<const SoundClip>(SoundClip{name, std::move(*samples)});
    });
}

NamedFile<Bitmap> RoutineFiles::picture(const std::string& name) {
    return read(m_pictures, name, "squat.png", m_decoders.picture);
}

} // namespace unknot
