#include "export/ogg_serial.hpp"

#include <algorithm>
#include <ogg/ogg.h>

namespace unknot {
namespace {

// The bytes of a page's header that hold the serial number.
constexpr int serialAt = 14, serialEnd = 18;

std::string withFixedSerial(ogg_page& page) {
    std::fill(page.header + serialAt, page.header + serialEnd, static_cast<unsigned char>(1));
    ogg_page_checksum_set(&page);
    std::string bytes(reinterpret_cast<const char*>(page.header), static_cast<std::size_t>(page.header_len));
    return bytes.append(reinterpret_cast<const char*>(page.body), static_cast<std::size_t>(page.body_len));
}

} // namespace

struct OggSerial::State {
    State() { ogg_sync_init(&sync); }
    ~State() { ogg_sync_clear(&sync); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    ogg_sync_state sync{};
};

OggSerial::OggSerial() : m_state(std::make_unique<State>()) {}
OggSerial::~OggSerial() = default;

std::string OggSerial::take(std::string_view bytes) {
    const auto size = static_cast<long>(bytes.size());
    char* const buffer = ogg_sync_buffer(&m_state->sync, size);
    if (!buffer) return {};
    std::ranges::copy(bytes, buffer);
    ogg_sync_wrote(&m_state->sync, size);
    std::string pages;
    for (ogg_page page; ogg_sync_pageout(&m_state->sync, &page) > 0;)
        pages += withFixedSerial(page);
    return pages;
}

} // namespace unknot
