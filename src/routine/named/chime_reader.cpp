#include "routine/named/chime_reader.hpp"

#include "routine/named/named_file_key.hpp"

namespace unknot {
namespace {

std::shared_ptr<const SoundClip> readOne(const Node& node, const NamedFiles& files) {
    if (node.isText() && node.raw() == "off") return std::make_shared<const SoundClip>(SoundClip{"no sound", {}});
    return readNamedFile(node, files.clip);
}

} // namespace

void readChimes(Mapping& keys, const NamedFiles& files, Chimes& chimes) {
    const auto node = keys.optional("chime");
    if (!node) return;
    if (!node->isMapping()) {
        if (const auto clip = readOne(*node, files)) chimes = {clip, clip, clip};
        return;
    }
    readMapping(*node, "list of chimes", [&](Mapping& each) {
        const auto read = [&](const char* key, std::shared_ptr<const SoundClip>& chime) {
            if (const auto file = each.optional(key))
                if (auto clip = readOne(*file, files)) chime = std::move(clip);
        };
        read("start", chimes.start);
        read("halfway", chimes.halfway);
        read("end", chimes.end);
    });
}

} // namespace unknot
