#pragma once

// Reads the C++ files of the tree, for tests of their text.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace unknot::test {

struct SourceFile {
    std::string name; ///< Path below the given folder, such as "base/time.hpp".
    std::string room; ///< First folder of the path, such as "base"; empty if there is none.
    std::string text;

    std::vector<std::string> outsideIncludes() const { return includes('<', '>'); }
    std::vector<std::string> ownIncludes() const { return includes('"', '"'); }

private:
    std::vector<std::string> includes(char open, char close) const {
        const std::string start = std::string("#include ") + open;
        std::vector<std::string> found;
        for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
            const std::size_t end = text.find('\n', at);
            if (text.compare(at, start.size(), start) == 0) {
                const std::size_t from = at + start.size();
                found.push_back(text.substr(from, text.find(close, from) - from));
            }
            if (end == std::string::npos) break;
        }
        return found;
    }
};

inline std::vector<SourceFile> sourceFiles(const std::string& folder) {
    const std::filesystem::path root = std::filesystem::path(UNKNOT_SOURCE_FOLDER) / folder;
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const auto ending = entry.path().extension();
        if (ending != ".cpp" && ending != ".hpp") continue;
        const auto below = entry.path().lexically_relative(root);
        std::ifstream input(entry.path(), std::ios::binary);
        SourceFile file;
        file.name = below.generic_string();
        if (below.has_parent_path()) file.room = below.begin()->string();
        file.text.assign(std::istreambuf_iterator<char>(input), {});
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace unknot::test
