"""Words that stand twice in a row in good Vietnamese."""

from __future__ import annotations

DOUBLED: frozenset[str] = frozenset(
    """
    ai ầm ào ba bản băng bé bình bốn bước bừng cao cả chang chằm chiều chín chầm chốc chốn chung
    cụ dài dần đâu đăm đêm điệp đều đo đôi đời đùng gần giờ hai hàng hay hoài hơi khăng khư kiếp lâu
    lao lăm lần lo lớp luôn lừ mãi mẹ mùa muôn năm nao này ngàn ngang ngày ngành người nhà nhanh nhè
    nhiều nho nhỏ nơi nườm oang phăng phân phây phút quý rành rầm rất riêng rõ rưng sáng sáu song sơ
    tám tầng tháng thao thầm thấp thôn thường to tối trăm triệu trùng tuần tỷ từ từng ùn vạn vân việc
    vui vừa xa xã xanh xuân
    """.split()
) - {"từng", "này", "cả"}
