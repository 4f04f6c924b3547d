#include "export/ogg_serial.hpp"

#include <algorithm>
#include <fstream>
#include <ogg/ogg.h>

namespace unknot {
namespace {

// The bytes of a page's header that hold the serial number.
constexpr int serialAt = 14, serialEnd = 18;

// Finds the pages of a file.
class PageReader {
public:
    explicit PageReader(std::fstream& file) : m_file(file) { ogg_sync_init(&m_sync); }
    ~PageReader() { ogg_sync_clear(&m_sync); }
    PageReader(const PageReader&) = delete;
    PageReader& operator=(const PageReader&) = delete;

    // False at the end of the file. The page is valid until the next call.
    bool next(ogg_page& page) {
        m_page = m_next;
        while (true) {
            const long size = ogg_sync_pageseek(&m_sync, &page);
            if (size > 0) {
                m_next = m_page + size;
                return true;
            }
            if (size < 0)
                m_page -= size; // Bytes between two pages.
            else if (!readMore())
                return false;
        }
    }

    std::streamoff position() const { return m_page; }

private:
    bool readMore() {
        constexpr long block = 65536;
        char* const buffer = ogg_sync_buffer(&m_sync, block);
        if (!buffer) return false;
        m_file.clear();
        m_file.seekg(m_read);
        m_file.read(buffer, block);
        const auto count = static_cast<long>(m_file.gcount());
        m_read += count;
        return count > 0 && ogg_sync_wrote(&m_sync, count) == 0;
    }

    std::fstream& m_file;
    ogg_sync_state m_sync{};
    std::streamoff m_read = 0; ///< The start of the next block.
    std::streamoff m_page = 0; ///< The start of the current page.
    std::streamoff m_next = 0;
};

} // namespace

bool fixOggSerial(const std::filesystem::path& path) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    if (!file) return false;
    PageReader pages(file);
    for (ogg_page page; pages.next(page);) {
        std::fill(page.header + serialAt, page.header + serialEnd, static_cast<unsigned char>(1));
        ogg_page_checksum_set(&page);
        file.clear();
        file.seekp(pages.position());
        file.write(reinterpret_cast<const char*>(page.header), page.header_len);
        if (!file) return false;
    }
    file.clear();
    return static_cast<bool>(file.flush());
}

} // namespace unknot
