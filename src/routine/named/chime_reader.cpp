#include "routine/named/chime_reader.hpp"

#include "routine/named/named_file_key.hpp"

namespace unknot {
namespace {

std::shared_ptr<const Recording> readOne(const Node& node, const NamedFiles& files) {
    if (files.recording) return readNamedFile(node, files.recording);
    node.text();
    return nullptr;
}

} // namespace

void readChimes(Mapping& keys, const NamedFiles& files, Chimes& chimes) {
    const auto node = keys.optional("chime");
    if (!node) return;
    if (!node->isMapping()) {
        if (const auto recording = readOne(*node, files)) chimes = {recording, recording, recording};
        return;
    }
    readMapping(*node, "list of chimes", [&](Mapping& each) {
        const auto read = [&](const char* key, std::shared_ptr<const Recording>& chime) {
            if (const auto file = each.optional(key))
                if (auto recording = readOne(*file, files)) chime = std::move(recording);
        };
        read("start", chimes.start);
        read("halfway", chimes.halfway);
        read("end", chimes.end);
    });
}

} // namespace unknot
