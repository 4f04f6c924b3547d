#pragma once

// The sounds and pictures beside one routine, each read once. Knows nothing of their formats: the decoders do.

#include "base/result.hpp"
#include "routine/named/named_files.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace unknot {

namespace limits {
inline constexpr std::size_t namedFiles = 50;                   ///< The different sounds and pictures of a routine.
inline constexpr std::size_t namedFileBytes = 20 * 1024 * 1024; ///< A photo of a phone takes 3 to 12 MB.
} // namespace limits

/// Each makes the content of a file from its bytes. A fault is a phrase to stand behind the file's name: "is damaged".
struct FileDecoders {
    std::function<Result<std::vector<float>>(std::string_view bytes)> clip; ///< See SoundClip::samples.
    std::function<Result<std::shared_ptr<const Bitmap>>(std::string_view bytes)> picture;
};

class RoutineFiles {
public:
    /// The decoders must outlive it.
    RoutineFiles(std::filesystem::path folder, const FileDecoders& decoders)
        : m_folder(std::move(folder)), m_decoders(decoders) {}

    NamedFile<SoundClip> clip(const std::string& name);
    NamedFile<Bitmap> picture(const std::string& name);

private:
    template <typename Content, typename Decode>
    NamedFile<Content> read(std::map<std::string, NamedFile<Content>>& known, const std::string& name,
                            const std::string& example, const Decode& decode);

    std::filesystem::path m_folder;
    const FileDecoders& m_decoders;
    std::map<std::string, NamedFile<SoundClip>> m_clips;
    std::map<std::string, NamedFile<Bitmap>> m_pictures;
};

} // namespace unknot
