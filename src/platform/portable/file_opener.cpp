#include "platform/file_opener.hpp"

namespace unknot {

std::string FileOpener::open(const std::filesystem::path&) {
    return "No editor can be opened from here; open the file yourself.";
}

std::string FileOpener::failure() { return {}; }

} // namespace unknot
